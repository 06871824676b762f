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
    if (word.startsWith("online")
        || word.equals("onln")
        || word.startsWith("optimal")
        || word.startsWith("jbod")
        || word.startsWith("raw (pass")) {
      return "online";
    }
    if (word.startsWith("rebuild") || word.equals("rbld") || word.startsWith("cop")) {
      return "rebuilding";
    }
    if (word.startsWith("offl")) {
      return "offline";
    }
    return word.startsWith("missing") || word.equals("msng") ? "missing" : "other";
  }

  /** State of a logical drive. */
  static String array(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (word.startsWith("optimal") || word.equals("optl") || word.startsWith("okay")) {
      return "optimal";
    }
    if (word.startsWith("offl") || word.equals("ofln") || word.startsWith("failed")) {
      return "failed";
    }
    if (word.startsWith("rebuild") || word.startsWith("rec")) {
      return "rebuilding";
    }
    boolean degraded =
        word.contains("degraded")
            || word.equals("dgrd")
            || word.equals("pdgd")
            || word.startsWith("impacted")
            || word.startsWith("suboptimal");
    return degraded ? "degraded" : "other";
  }
}
