package inquest.evidence;

/**
 * Where loops that look at eight bytes at a time begin: at multiples of eight. Code of the JVM's
 * first compiler, which is all that a short run has, reads eight bytes of an array at once only
 * there, and one by one elsewhere.
 */
public final class EightBytes {
  private EightBytes() {}

  /**
   * The first such place in a stretch of an array.
   *
   * @param from index at which the stretch begins
   * @param to index before which it ends; the answer when there is no such place
   */
  public static int first(int from, int to) {
    return Math.min(from + Long.BYTES - 1 & -Long.BYTES, to);
  }
}
