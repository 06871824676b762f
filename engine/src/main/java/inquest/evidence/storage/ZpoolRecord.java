package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.List;

/** The pool that {@code zpool status} is describing. */
final class ZpoolRecord {
  private final Findings findings;
  private String pool = "";
  private String state = "";
  private Source source;
  private boolean resilvers;
  private boolean devices;

  ZpoolRecord(Findings findings) {
    this.findings = findings;
    this.source = findings.whole();
  }

  /** True for the header of the table of devices. */
  static boolean header(String stripped) {
    return stripped.startsWith("NAME ") && stripped.contains(" READ WRITE CKSUM");
  }

  void add(String line, long number) {
    Labelled labelled = Labelled.of(line);
    switch (labelled.key()) {
      case "pool" -> {
        finish();
        pool = labelled.value();
      }
      case "state" -> {
        state = labelled.value();
        source = findings.at(number, line);
      }
      case "scan", "scrub" -> resilvers = labelled.value().startsWith("resilver in progress");
      case "errors" -> devices = false;
      default -> table(line, number);
    }
  }

  private void table(String line, long number) {
    if (header(line.strip())) {
      devices = true;
    } else if (devices) {
      List<String> words = Printed.words(line);
      if (words.size() > 1 && !group(words.get(0))) {
        device(words, number, line);
      }
    }
  }

  /** True for the pool itself and for what its devices are grouped into. */
  private boolean group(String name) {
    return name.equals(pool)
        || name.startsWith("mirror-")
        || name.startsWith("raidz")
        || name.startsWith("draid")
        || name.startsWith("replacing-")
        || name.startsWith("spare-")
        || name.equals("mirror")
        || name.equals("spare");
  }

  private void device(List<String> words, long number, String line) {
    boolean counted = words.size() > 2;
    String name = Devices.disk(words.get(0));
    findings.fact(
        new RaidDrive(
            new Subject("disk", name),
            "pool " + pool,
            "pool " + pool,
            drive(words.get(1)),
            counted ? Printed.count(words.get(2)) : -1,
            -1,
            findings.at(number, line)));
  }

  /** State of a device. */
  static String drive(String printed) {
    return switch (printed) {
      case "ONLINE" -> "online";
      case "FAULTED" -> "failed";
      case "UNAVAIL", "REMOVED" -> "missing";
      case "AVAIL", "INUSE" -> "spare";
      default -> "other";
    };
  }

  /** State of a pool that is not resilvering. */
  static String array(String printed) {
    return switch (printed) {
      case "ONLINE" -> "optimal";
      case "DEGRADED" -> "degraded";
      case "FAULTED", "UNAVAIL", "SUSPENDED" -> "failed";
      default -> "other";
    };
  }

  /** Hands out the pool that was gathered, and begins anew. */
  void finish() {
    if (!pool.isEmpty() && !state.isEmpty()) {
      String known = resilvers && state.equals("DEGRADED") ? "rebuilding" : array(state);
      Subject array = new Subject("array", "pool " + pool);
      findings.fact(new RaidArray(array, "pool " + pool, known, source));
    }
    pool = "";
    state = "";
    resilvers = false;
    devices = false;
  }
}
