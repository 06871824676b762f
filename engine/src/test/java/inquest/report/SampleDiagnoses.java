package inquest.report;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Alternative;
import inquest.diagnosis.Diagnosis.Considered;
import inquest.diagnosis.Diagnosis.Escalation;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import inquest.diagnosis.Diagnosis.Explained;
import inquest.diagnosis.Diagnosis.Finding;
import inquest.diagnosis.Diagnosis.FiredRule;
import inquest.diagnosis.Diagnosis.Incident;
import inquest.diagnosis.Diagnosis.Missing;
import inquest.diagnosis.Diagnosis.SymptomSeen;
import inquest.diagnosis.Diagnosis.TimelineEntry;
import inquest.diagnosis.Diagnosis.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Diagnoses made by hand, one of each kind that a renderer treats differently. */
final class SampleDiagnoses {
  static final Incident WEB01 =
      new Incident(
          "web01",
          List.of("web01"),
          List.of("httpd", "mysqld"),
          "2026-11-20T03:05:00Z",
          "2026-11-20T03:40:00Z",
          "2026-11-20T03:41:12Z",
          "Europe/Berlin");

  private SampleDiagnoses() {}

  /** By the name of the expected files. */
  static Map<String, Diagnosis> all() {
    Map<String, Diagnosis> all = new TreeMap<>();
    all.put("memory-hog", memoryHog());
    all.put("drive-failure", driveFailure());
    all.put("none", DiagnosesWithoutCause.none());
    all.put("undetermined", DiagnosesWithoutCause.undetermined());
    all.put("no-evidence", DiagnosesWithoutCause.noEvidence());
    return all;
  }

  static Diagnosis memoryHog() {
    return new Diagnosis(
        "sha256:0f1e2d3c4b5a",
        WEB01,
        "memory",
        Optional.of(
            new Finding(
                "user-memory-hog",
                "user alice",
                "Processes of alice held 6.1 of 7.8 GiB of memory and the host swapped until the"
                    + " kernel killed one of them.",
                "No other user held more than 5 % of memory. Swapping began four minutes after"
                    + " alice's php-cgi processes began to grow.",
                0.92,
                "confirmed",
                "2026-11-20T03:07:00Z",
                "memory",
                List.of("E1", "E2"))),
        List.of(
            new Alternative(
                "php-process-storm",
                "php",
                "More php processes ran than the host has memory for.",
                0.41,
                List.of("more than 40 php processes of several users in ps.txt"),
                List.of("one user owns nearly all of them"))),
        List.of(),
        List.of(
            new Explained(
                "iowait-high",
                "host",
                "user-memory-hog",
                "user alice",
                "Nearly all disk traffic was swap traffic.")),
        List.of(
            new SymptomSeen(
                "swapping",
                "host",
                "The host swapped in and out all the time.",
                "2026-11-20T03:11:00Z",
                "2026-11-20T03:40:00Z",
                "8,214 pages/s",
                List.of("E2")),
            new SymptomSeen(
                "oom-kill", "host", "The kernel killed a process.", "", "", "", List.of("E1"))),
        List.of(),
        List.of(),
        List.of("memory", "oom", "swap", "user"),
        List.of(
            "Give alice's account a memory limit (systemd slice, or LVE).",
            "Lower pm.max_children of alice's pool."),
        List.of(
            new TimelineEntry("2026-11-20T03:07:00Z", "php-cgi of alice grows", "ps.txt:41"),
            new TimelineEntry("2026-11-20T03:11:00Z", "swapping begins", "sar-W.txt:19"),
            new TimelineEntry("2026-11-20T03:31:40Z", "php-cgi is killed", "dmesg.txt:1042")),
        List.of(
            new EvidenceItem(
                "E1",
                "dmesg.txt",
                1042,
                "[81234.567890] Out of memory: Killed process 4242 (php-cgi)"
                    + " total-vm:6812344kB, anon-rss:6291456kB, file-rss:0kB, UID:1001",
                "out-of-memory kill of php-cgi"),
            new EvidenceItem(
                "E2",
                "sar-W.txt",
                19,
                "03:20:01 AM   4103.77   8214.02",
                "8,214 pages swapped out per second")),
        List.of(
            new FiredRule(
                "inquest.causes.memory.user-memory-hog",
                List.of("E1", "E2"),
                "cause user-memory-hog(user alice)")),
        List.of(
            new Unread("core.4242", Unread.UNREAD, "nobody reads this format"),
            new Unread(
                "sar-n.txt", Unread.UNREAD, "line 88: 3 columns instead of 10; 1 line left out")),
        List.of(),
        List.of(
            new Considered("memory-leak", "not-supported", "No process grew over six snapshots."),
            new Considered("tenant-limit-hit", "ruled-out", "The kill was not in a cgroup."),
            new Considered(
                "kernel-memory-growth", "could-not-check", "There is no slabinfo in the capture.")),
        Optional.empty());
  }

  static Diagnosis driveFailure() {
    return new Diagnosis(
        "sha256:0f1e2d3c4b5a",
        new Incident(
            "db02",
            List.of("db02"),
            List.of(),
            "2026-11-20T22:00:00Z",
            "2026-11-20T23:00:00Z",
            "",
            ""),
        "hardware",
        Optional.of(
            new Finding(
                "drive-failure",
                "sda",
                "Drive sda reports hardware errors and fails reads.",
                "The drive itself reports them (sense key Hardware Error), so neither cable nor"
                    + " controller is meant.",
                0.95,
                "confirmed",
                "2026-11-20T22:14:03Z",
                "hardware",
                List.of("E1"))),
        List.of(),
        List.of(
            new Finding(
                "array-degraded",
                "md0",
                "Array md0 runs on one of two members.",
                "The other member is sda.",
                0.8,
                "very likely",
                "",
                "hardware",
                List.of("E2"))),
        List.of(new Explained("segfaults", "", "noise", "", "Two in a day are normal.")),
        List.of(
            new SymptomSeen(
                "io-errors",
                "sda",
                "Reads of sda failed.",
                "2026-11-20T22:14:03Z",
                "",
                "12 errors",
                List.of("E1"))),
        List.of(
            new Escalation(
                "dc-staff",
                "now",
                "A drive has failed and the array has no spare left.",
                """
                Host: db02
                Part: drive sda, slot 0, serial Z1X2C3V4
                Array: md0 (RAID 1) runs on sdb alone. Do NOT pull sdb.
                Please replace the drive in slot 0.

                [45.750008] sd 0:0:0:0: [sda] Sense Key : Hardware Error [current]
                """),
            new Escalation("senior", "planned", "The rebuild needs watching.", "")),
        List.of(),
        List.of("data-loss-risk", "disk", "hardware", "raid"),
        List.of("Check SMART of every drive daily.", "Keep a spare in the array."),
        List.of(new TimelineEntry("2026-11-20T22:14:03Z", "first hardware error", "kern.log:7")),
        List.of(
            new EvidenceItem(
                "E1",
                "var/log/kern.log",
                7,
                "Nov 20 22:14:03 db02 kernel: sd 0:0:0:0: [sda] Sense Key : Hardware Error"
                    + " [current] \u001B[31m\u202Egpj.```exe",
                "hardware error of sda"),
            new EvidenceItem("E2", "proc/mdstat", 0, "", "md0 degraded, 1 of 2 members")),
        List.of(
            new FiredRule(
                "inquest.causes.hardware.drive-failure",
                List.of("E1"),
                "cause drive-failure(drive sda)")),
        List.of(),
        List.of(new Missing("SMART data of sda", "smartctl -x /dev/sda")),
        List.of(),
        Optional.empty());
  }
}
