package inquest.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the components of facts can be, where the readers make a closed list of it. */
final class RuleWords {
  /** Events that no message of a catalogue states: their readers count them. */
  private static final Set<String> COUNTED =
      Set.of("package-changed", "mail-accepted", "mail-deferred", "service-restarted");

  private static final Set<String> HARDWARE =
      words(
          "memory-corrected memory-corrected-limit memory-uncorrected drive-fault drive-predictive"
              + " power-supply-failed power-supply-input-lost power-lost fan-failed"
              + " temperature-critical processor-fault pci-fault chassis-critical"
              + " memory-configuration raid-battery-failed raid-battery-learning"
              + " raid-cache-write-through log-full other");

  private static final String GRADES = "full short";
  private static final String RESOURCES = "memory cpu io";

  private RuleWords() {}

  /**
   * Fact and component → all that it can be.
   *
   * @param messages kinds of the events that the catalogue of messages knows
   */
  static Map<String, Set<String>> closed(Set<String> messages) {
    Set<String> events = new TreeSet<>(messages);
    events.addAll(COUNTED);
    events.addAll(HARDWARE);
    Map<String, Set<String>> words = new TreeMap<>();
    words.put("KernelEvent.kind", events);
    words.put("Repeated.kind", events);
    words.put("HardwareLogEntry.kind", HARDWARE);
    words.put("HardwareLogEntry.state", words("asserted cleared"));
    words.put("OutOfMemoryKill.scope", words("global cgroup"));
    words.put("OutOfMemoryKill.account", words("system person"));
    words.put("UserShare.account", words("system person"));
    words.put("AccountedUser.account", words("system person"));
    words.put("UserShare.resource", words(RESOURCES));
    words.put("ProcessShare.resource", words(RESOURCES));
    words.put("Sustained.grade", words(GRADES));
    words.put("AboveBaseline.grade", words(GRADES));
    words.put("MdArray.state", words("active inactive failed"));
    words.put("MdMember.state", words("active faulty spare journal rebuilding removed"));
    words.put("MdSync.action", words("recovery resync reshape check repair"));
    words.put("DriveHealth.verdict", words("passed failed"));
    words.put(
        "DriveSelfTest.result",
        words("passed read-failure part-failure other-failure interrupted"));
    words.put("DriveAttributeFailing.period", words("now past"));
    words.put("DriveAttributeFailing.kind", words("prefail old-age"));
    words.put("RaidArray.state", words("optimal degraded failed rebuilding other"));
    words.put(
        "RaidDrive.state",
        words("online failed offline missing rebuilding spare unconfigured other"));
    words.put("MountPoint.access", words("read-only read-write"));
    words.put("WaitingTasks.reason", words("frozen-filesystem disk nfs swap unknown"));
    words.put("Baseline.basis", words("earlier-days quiet-part"));
    words.put("Explains.scope", words("any same"));
    return words;
  }

  /** Component → what stands for unknown in it, as the facts say. */
  static Map<String, String> absent() {
    return Map.ofEntries(
        Map.entry("OutOfMemoryKill.victimPercent", "0"),
        Map.entry("DriveSelfTest.ageHours", "0"),
        Map.entry("RaidDrive.mediaErrors", "-1"),
        Map.entry("RaidDrive.predictiveFailures", "-1"),
        Map.entry("MdSync.donePercent", "0"),
        Map.entry("Source.line", "0"),
        Map.entry("DriveHealth.model", "empty"),
        Map.entry("DriveHealth.serial", "empty"),
        Map.entry("FilesystemSpace.filesystemType", "empty"),
        Map.entry("Span.from", "undated"),
        Map.entry("Span.to", "undated"));
  }

  /** The ids of the contract. */
  static Map<String, Set<String>> lists() {
    return Map.of(
        "problems",
        words(
            "memory cpu disk-io hardware network abuse kernel virtualization service filesystem"
                + " configuration"),
        "flags",
        words(
            "hardware ddos load panic memory swap oom cpu disk raid network kernel virt service"
                + " apache php mysql mail dns filesystem config change backup cron user abuse spam"
                + " thermal power reboot data-loss-risk capacity recurring"),
        "addressees",
        words("dc-staff senior network abuse-desk vendor node-owner manager"),
        "urgencies",
        words("now planned"),
        "weights",
        words("ordinary harmless"));
  }

  private static Set<String> words(String words) {
    return new TreeSet<>(Set.of(words.split(" ")));
  }
}
