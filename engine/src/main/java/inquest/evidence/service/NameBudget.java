package inquest.evidence.service;

/**
 * The memory that all names of one file may take together, in characters: the addresses, agents and
 * URLs of the minutes that are still counted, of all sites. Each name alone is bounded by the
 * longest line, and each table by its size, but not what all tables hold at once.
 */
final class NameBudget {
  /** Characters for everything: some 100 MiB of text with what the tables add to each name. */
  static final long MOST = 48L << 20;

  /** What an entry takes beside the characters of its name. */
  private static final int ENTRY = 64;

  private long left;

  NameBudget(long characters) {
    left = characters;
  }

  /** What a name takes of the budget. */
  static long cost(String name) {
    return ENTRY + (long) name.length();
  }

  /** Takes the room of a name; false when there is not enough left, and then takes nothing. */
  boolean take(String name) {
    long cost = cost(name);
    if (cost > left) {
      return false;
    }
    left -= cost;
    return true;
  }

  /** Gives room back that is no longer needed. */
  void give(long characters) {
    left += characters;
  }
}
