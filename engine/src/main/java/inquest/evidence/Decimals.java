package inquest.evidence;

/**
 * Numbers of few digits, as nearly all are: one division of two exact numbers is rounded as {@link
 * Double#parseDouble} rounds the text, and needs none of the code that reads any number of digits.
 */
public final class Decimals {
  /** So many digits, and the powers of ten up to as many, are exact in a double. */
  public static final int EXACT = 15;

  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Decimals() {}

  /**
   * The number of some digits.
   *
   * @param digits all of them, those behind the mark too
   * @param decimals how many stand behind the mark, at most {@value #EXACT}
   */
  public static double of(long digits, int decimals) {
    return digits / POWERS[decimals];
  }
}
