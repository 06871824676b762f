package inquest.evidence.storage;

/** What the levels of Linux software RAID bear. */
final class MdLevel {
  private MdLevel() {}

  /** True when members can be lost at all. */
  static boolean redundant(String level) {
    return switch (level) {
      case "raid1", "raid4", "raid5", "raid6", "raid10", "multipath" -> true;
      default -> false;
    };
  }

  /** True when so many members are missing that the data cannot be complete. */
  static boolean lost(String level, long slots, long missing) {
    return switch (level) {
      case "raid1", "multipath" -> missing >= slots;
      case "raid4", "raid5" -> missing > 1;
      case "raid6" -> missing > 2;
      // Two copies: half may be missing if every mirror keeps one side, more never.
      case "raid10" -> 2 * missing > slots;
      default -> missing > 0;
    };
  }
}
