package inquest.evidence.kernel;

import inquest.evidence.kernel.EventKeeper.Kept;

/** The few lines after an event of which one tells its detail. */
final class DetailLines implements LineFollower {

  /** What to look for. */
  enum Wanted {
    /** "(1 ticks this GP)" after an RCU stall: a CPU that did not run at all was paused. */
    STALL_TICKS(8),
    /** "section_type: memory error" after the head of an error record of the firmware. */
    ERROR_SECTION(8);

    private final int lines;

    Wanted(int lines) {
      this.lines = lines;
    }
  }

  private static final int PAUSED_TICKS = 10;

  private final Kept event;
  private final Wanted wanted;
  private int lines;

  DetailLines(Kept event, Wanted wanted) {
    this.event = event;
    this.wanted = wanted;
  }

  @Override
  public boolean accept(LogLine line, long number, String text) {
    lines++;
    String detail = wanted == Wanted.STALL_TICKS ? ticks(text) : section(text);
    if (!detail.isEmpty()) {
      event.retell(event.event().subject(), detail);
      return false;
    }
    return lines < wanted.lines;
  }

  private static String ticks(String text) {
    int end = text.indexOf(" ticks this GP)");
    int start = end < 0 ? -1 : text.lastIndexOf('(', end);
    if (start < 0 || !WallClock.digits(text, start + 1, end) || end - start > 10) {
      return "";
    }
    return Integer.parseInt(text, start + 1, end, 10) < PAUSED_TICKS ? "paused" : "running";
  }

  private static String section(String text) {
    int start = text.indexOf("section_type: ");
    return start < 0 ? "" : text.substring(start + 14).strip();
  }
}
