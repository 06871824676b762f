package inquest.report;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Alternative;
import inquest.diagnosis.Diagnosis.Considered;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import inquest.diagnosis.Diagnosis.Explained;
import inquest.diagnosis.Diagnosis.Incident;
import inquest.diagnosis.Diagnosis.Missing;
import inquest.diagnosis.Diagnosis.NextEvidence;
import inquest.diagnosis.Diagnosis.SymptomSeen;
import inquest.diagnosis.Diagnosis.TimelineEntry;
import inquest.diagnosis.Diagnosis.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnoses made by hand that name no cause: healthy, undetermined, nothing to read. */
final class DiagnosesWithoutCause {
  private DiagnosesWithoutCause() {}

  static Diagnosis none() {
    return new Diagnosis(
        "sha256:0f1e2d3c4b5a",
        SampleDiagnoses.WEB01,
        "none",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new Explained(
                "array-check",
                "md0",
                "scheduled-check",
                "md0",
                "The monthly check of md0 ran and found nothing.")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new TimelineEntry("2026-11-20T03:10:00Z", "check of md0 begins", "mdstat:3")),
        List.of(new EvidenceItem("E1", "mdstat", 3, "[=>...]  check =  9.3%", "check of md0")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Diagnosis undetermined() {
    return new Diagnosis(
        "sha256:0f1e2d3c4b5a",
        SampleDiagnoses.WEB01,
        "undetermined",
        Optional.empty(),
        List.of(
            new Alternative(
                "user-io-hog",
                "user bob",
                "Processes of bob may have kept the disk busy.",
                0.44,
                List.of("pidstat -d shows bob's processes at the top"),
                List.of("the traffic is swap traffic")),
            new Alternative("backup-io", "tar", "A backup ran.", 0.38, List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(
            new SymptomSeen(
                "iowait-high",
                "host",
                "The CPUs waited for disks.",
                "2026-11-20T03:05:00Z",
                "2026-11-20T03:40:00Z",
                "61.2 %",
                List.of("E1"))),
        List.of(),
        List.of(),
        List.of("disk"),
        List.of(),
        List.of(),
        List.of(new EvidenceItem("E1", "sar.txt", 12, "03:10:01 AM all 2.1 0 3.0 61.2", "iowait")),
        List.of(),
        manyUnread(),
        List.of(new Missing("who used the disk", "pidstat -d 5 3")),
        List.of(new Considered("backup-io", "could-not-check", "The capture has no process list.")),
        Optional.of(
            new NextEvidence(
                "pidstat -d 5 3",
                List.of("user-io-hog", "backup-io"),
                "If tar is on top it is the backup, if bob's processes are it is bob.")));
  }

  static Diagnosis noEvidence() {
    return new Diagnosis(
        "sha256:0f1e2d3c4b5a",
        new Incident("", List.of(), List.of(), "", "", "", ""),
        "undetermined",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Unread("sar.txt", Unread.UNREAD, "command not found")),
        List.of(new Missing("CPU and disk history", "sar -A")),
        List.of(),
        Optional.empty());
  }

  private static List<Unread> manyUnread() {
    List<Unread> unread = new ArrayList<>();
    for (int number = 1; number <= 24; number++) {
      unread.add(new Unread("image-" + number + ".bin", Unread.UNREAD, "nobody reads this format"));
    }
    unread.add(new Unread("top.txt", Unread.UNREAD, "command not found"));
    return unread;
  }
}
