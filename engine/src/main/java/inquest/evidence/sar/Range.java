package inquest.evidence.sar;

/** Which values a measure can have. Counters that wrap around give values outside of it. */
enum Range {
  /** 0 to 100, with a little for rounding. */
  PERCENT,
  /**
   * 0 to 100; more than that is printed for arrays, aggregated links and pressure over short
   * intervals, and means 100.
   */
  SATURATING_PERCENT,
  /** Nothing below 0, and nothing that no machine reaches. */
  AMOUNT;

  private static final double ROUNDED_PERCENT = 101;
  private static final double IMPOSSIBLE = 1e12;

  /** The value, brought to 100 where that is what it means; NaN when it is impossible. */
  double plausible(double value) {
    boolean possible = value >= 0 && value <= (this == PERCENT ? ROUNDED_PERCENT : IMPOSSIBLE);
    if (!possible) {
      return Double.NaN;
    }
    return this == AMOUNT ? value : Math.min(value, 100);
  }
}
