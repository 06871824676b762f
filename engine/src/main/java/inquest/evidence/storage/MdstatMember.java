package inquest.evidence.storage;

import inquest.evidence.Printed;

/**
 * A member in the header line of an array: {@code sda[2](F)}.
 *
 * @param device as printed
 * @param number in brackets
 * @param flags what follows: {@code (F)} faulty, {@code (S)} spare, {@code (J)} journal, {@code
 *     (R)} replacement, {@code (W)} write-mostly
 */
record MdstatMember(String device, long number, String flags) {

  static MdstatMember of(String word, int bracket) {
    int close = word.indexOf(']', bracket);
    return new MdstatMember(
        word.substring(0, bracket),
        Printed.count(word.substring(bracket + 1)),
        word.substring(close + 1));
  }

  /** True when it serves data, or will once it is filled. */
  boolean plain() {
    return !flags.contains("(F)") && !flags.contains("(S)") && !flags.contains("(J)");
  }

  String state(boolean filling) {
    if (flags.contains("(F)")) {
      return "faulty";
    }
    if (flags.contains("(S)")) {
      return "spare";
    }
    if (flags.contains("(J)")) {
      return "journal";
    }
    return filling ? "rebuilding" : "active";
  }
}
