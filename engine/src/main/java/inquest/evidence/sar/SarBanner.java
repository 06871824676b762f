package inquest.evidence.sar;

/**
 * The first line of what sysstat prints.
 *
 * <pre>
 * Linux 6.1.0-18-amd64 (web01)    11/23/26        _x86_64_        (4 CPU)
 * </pre>
 *
 * @param kernel release
 * @param host name
 * @param date of the first record
 * @param cpus number of CPUs; 0 when it is not told, as in old versions
 */
record SarBanner(String kernel, String host, SarDate date, int cpus) {

  /** Whether a line is a banner. */
  static boolean is(String line) {
    if (!line.startsWith("Linux ")) {
      return false;
    }
    int open = line.indexOf(" (");
    return open > 6 && line.indexOf(' ', 6) == open && line.indexOf(')', open) > open + 2;
  }

  /** Takes a banner apart. */
  static SarBanner of(String line) {
    int open = line.indexOf(" (");
    int close = line.indexOf(')', open);
    return new SarBanner(
        line.substring(6, open).strip(),
        line.substring(open + 2, close),
        new SarDate(line.substring(close + 1)),
        cpus(line));
  }

  /** The number in {@code (4 CPU)} at the end of a line; 0 when there is none. */
  static int cpus(String line) {
    int end = line.lastIndexOf(" CPU");
    int open = line.lastIndexOf('(', end);
    int count = 0;
    for (int i = open + 1; open >= 0 && i < end; i++) {
      char c = line.charAt(i);
      if (c < '0' || c > '9' || count > 100_000) {
        return 0;
      }
      count = count * 10 + (c - '0');
    }
    return count;
  }
}
