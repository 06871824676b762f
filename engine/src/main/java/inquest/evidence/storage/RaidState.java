package inquest.evidence.storage;

import java.util.Locale;

/** The words of RAID controllers for the states of {@link inquest.facts.RaidDrive} and array. */
final class RaidState {
  private RaidState() {}

  /** State of a drive. */
  static String drive(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (word.startsWith("unconfigured(bad)") || word.startsWith("fail") || word.equals("ubad")) {
      return "failed";
    }
    if (word.startsWith("unconfigured") || word.startsWith("ready") || word.equals("ugood")) {
      return "unconfigured";
    }
    if (word.contains("spare") || word.equals("ghs") || word.equals("dhs")) {
      return "spare";
    }
    if (word.startsWith("online") || word.startsWith("jbod") || word.startsWith("raw (pass")) {
      return "online";
    }
    if (word.startsWith("rebuild") || word.startsWith("copyback")) {
      return "rebuilding";
    }
    if (word.startsWith("offline")) {
      return "offline";
    }
    return word.startsWith("missing") ? "missing" : "other";
  }

  /** State of a logical drive. */
  static String array(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (word.startsWith("optimal") || word.startsWith("okay")) {
      return "optimal";
    }
    if (word.startsWith("offline") || word.startsWith("failed")) {
      return "failed";
    }
    if (word.startsWith("rebuild") || word.startsWith("recovery")) {
      return "rebuilding";
    }
    boolean degraded =
        word.contains("degraded") || word.startsWith("impacted") || word.startsWith("suboptimal");
    return degraded ? "degraded" : "other";
  }
}
