package inquest.evidence.sar;

/**
 * What the first bytes of a file of sysstat's collector tell: {@code /var/log/sa/sa23}, {@code
 * /var/log/sysstat/sa23}, {@code sar -o}.
 *
 * <pre>
 * 96 d5 75 21 0c 06 01 00
 * </pre>
 *
 * The magic number 0xd596 in the byte order of the machine, the number of the layout, and the
 * version: 12.6.1.
 */
public final class RawSysstat {
  private static final int LOW = 0x96;
  private static final int HIGH = 0xD5;
  private static final int VERSION = 4;
  private static final int NEWEST = 20;

  private RawSysstat() {}

  /** True when the bytes are the beginning of such a file. */
  public static boolean is(byte[] start) {
    int first = unsigned(start, 0);
    int second = unsigned(start, 1);
    return first == LOW && second == HIGH || first == HIGH && second == LOW;
  }

  /** That it was not read, and the command that converts it. */
  public static String advice(String name, byte[] start) {
    String base = quoted(name.substring(name.lastIndexOf('/') + 1));
    return "raw sysstat file"
        + version(start)
        + ": run `sadf -j "
        + base
        + " -- -A` or `LC_ALL=C sar -A -f "
        + base
        + "` on the host and add what it prints";
  }

  private static String version(byte[] start) {
    int major = unsigned(start, VERSION);
    boolean told = major > 0 && major < NEWEST;
    return told
        ? " of version "
            + major
            + '.'
            + unsigned(start, VERSION + 1)
            + '.'
            + unsigned(start, VERSION + 2)
        : "";
  }

  private static int unsigned(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  /** As a shell takes it for one word. */
  private static String quoted(String name) {
    boolean plain = !name.isEmpty() && name.charAt(0) != '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain &= c < 128 && Character.isLetterOrDigit(c) || "._-+@%,=:".indexOf(c) >= 0;
    }
    return plain ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
