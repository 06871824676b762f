package inquest.report;

/**
 * How a report is to look; JSON heeds none of it.
 *
 * @param ascii print nothing beyond ASCII
 * @param color mark headings and the problem with terminal colours; text only
 * @param width columns of a text report, held between 40 and 100
 */
public record RenderOptions(boolean ascii, boolean color, int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** What a file or a pipe gets. */
  public static final RenderOptions PLAIN = new RenderOptions(false, false, WIDEST);

  public RenderOptions {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
