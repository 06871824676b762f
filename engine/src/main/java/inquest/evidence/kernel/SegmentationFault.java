package inquest.evidence.kernel;

/**
 * What the addresses of a segmentation fault tell: {@code null-pointer} (the first page: a member
 * of a missing object), {@code stack} (beside the stack pointer: recursion or a full stack), {@code
 * address} (anything else); and the object the program stood in, when the kernel names it.
 */
final class SegmentationFault {
  private static final long FIRST_PAGE = 4096;
  private static final long BESIDE_STACK = 65_536;

  private SegmentationFault() {}

  /** The detail of the event: {@code null-pointer in libc-2.28.so}. */
  static String detail(String address, String stack, String object) {
    long fault = number(address);
    String where;
    if (fault >= 0 && fault < FIRST_PAGE) {
      where = "null-pointer";
    } else if (!stack.isEmpty() && Math.abs(fault - number(stack)) < BESIDE_STACK) {
      where = "stack";
    } else {
      where = "address";
    }
    return object.isEmpty() ? where : where + " in " + object;
  }

  private static long number(String hex) {
    return hex.isEmpty() || hex.length() > 16
        ? Long.MIN_VALUE / 2
        : Long.parseUnsignedLong(hex, 16);
  }
}
