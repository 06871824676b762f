package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/**
 * What daemons that watch the chassis write into syslog: Dell's Server Administrator, mcelog. The
 * kinds are those of the event log of the BMC.
 */
final class ChassisMessages {
  private static final String MESSAGES = "Server Administrator Messages Reference Guide";
  private static final String OMSA = "Instrumentation Service EventID: ";
  private static final String PLACE =
      "[^:]*(?:Sensor|Redundancy unit|device) ?(?:location)?: *(?<s>\\S+(?: \\S+)*).*";
  private static final String DISK = ".*(?<s>Physical Disk [\\d:]+ Controller \\d+).*";
  private static final String ARRAY = ".*?(?<s>Virtual Disk \\d+).*";
  private static final String STORAGE = "Storage Service EventID: ";

  private ChassisMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        omsa("sel-temperature-critical", "1054", "asserted"),
        omsa("sel-temperature-critical", "1052", "cleared"),
        omsa("sel-fan-failed", "1104", "asserted"),
        omsa("sel-fan-failed", "1102", "cleared"),
        omsa("sel-chassis-critical", "1154", "asserted"),
        omsa("sel-chassis-critical", "1152", "cleared"),
        omsa("sel-power-supply-failed", "1354", "asserted"),
        omsa("sel-power-supply-failed", "1352", "cleared"),
        omsa("sel-memory-corrected-limit", "1403", "asserted"),
        omsa("sel-memory-corrected-limit", "1404", "asserted"),
        omsa("sel-processor-fault", "1604", "asserted"),
        omsa("sel-processor-fault", "1602", "cleared"),
        storage("sel-drive-fault", "2048", DISK),
        storage("sel-drive-predictive", "2094", DISK),
        storage("sel-chassis-critical", "2056", ARRAY),
        storage("sel-chassis-critical", "2057", ARRAY),
        storage("sel-raid-battery-failed", "2169", ".*?(?<s>Battery \\d+ Controller \\d+).*"),
        mcelog("sel-memory-corrected-limit", "[Cc]orrected "),
        mcelog("sel-memory-uncorrected", "[Uu]ncorrected "));
  }

  private static KernelPattern omsa(String kind, String event, String state) {
    return of(kind, "sensor", MESSAGES, OMSA + event + PLACE, OMSA + event)
        .by("Server Administrator")
        .detail(state);
  }

  private static KernelPattern storage(String kind, String event, String where) {
    return of(kind, "sensor", MESSAGES, STORAGE + event + where, STORAGE + event)
        .by("Server Administrator")
        .detail("asserted");
  }

  private static KernelPattern mcelog(String kind, String begins) {
    return of(
            kind,
            "host",
            "mcelog: memdb.c, page.c",
            begins
                + "(?:DIMM |Socket )?memory error(?:s on page| count).* exceed(?:ed)? threshold.*",
            " exceed threshold ",
            "exceeded threshold")
        .by("mcelog")
        .detail("asserted");
  }
}
