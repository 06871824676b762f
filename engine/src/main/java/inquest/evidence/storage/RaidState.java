package inquest.evidence.storage;

import java.util.Locale;

/** The words of RAID controllers for the states of {@link inquest.facts.RaidDrive} and array. */
final class RaidState {
  private RaidState() {}

  /** State of a drive. */
  static String drive(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (begins(word, "unconfigured(bad)", "unconfigured bad", "fail", "defunct")
        || word.equals("ubad")) {
      return "failed";
    }
    if (begins(word, "unconfigured", "ready", "available", "free") || word.equals("ugood")) {
      return "unconfigured";
    }
    if (word.contains("spare") || word.equals("ghs") || word.equals("dhs")) {
      return "spare";
    }
    if (begins(word, "online", "onln", "optimal", "ok", "jbod", "raw")) {
      return "online";
    }
    if (begins(word, "rebuild", "rbld", "cop", "cpy")) {
      return "rebuilding";
    }
    if (begins(word, "offl")) {
      return "offline";
    }
    return begins(word, "missing", "msng") ? "missing" : "other";
  }

  /**
   * State of a logical drive. {@code Impacted} is an array that was not yet verified as a whole,
   * and a reconstruction changes its level or size: neither has lost a member.
   */
  static String array(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (begins(word, "optimal", "optl", "ok", "normal")) {
      return "optimal";
    }
    if (begins(word, "offl", "ofln", "fail", "inoperable")) {
      return "failed";
    }
    if (begins(word, "recon")) {
      return "other";
    }
    if (begins(word, "rebuild", "rec")) {
      return "rebuilding";
    }
    boolean degraded =
        word.contains("degraded")
            || begins(word, "dgrd", "pdgd", "suboptimal", "critical", "incomplete");
    return degraded ? "degraded" : "other";
  }

  private static boolean begins(String word, String... prefixes) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
