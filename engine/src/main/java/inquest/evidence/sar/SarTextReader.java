package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code sar}, with any of its options, and {@code mpstat}.
 *
 * <pre>
 * Linux 6.1.0-56-amd64 (web01)    11/23/26        _x86_64_        (2 CPU)
 *
 * 14:51:50        CPU     %user     %nice   %system   %iowait    %steal     %idle
 * 14:51:52        all      0.25      0.00      0.76      0.00      0.00     98.99
 * Average:        all      0.25      0.00      0.76      0.00      0.00     98.99
 * </pre>
 *
 * Makes samples of CPU, load, memory, swap, paging, disks, interfaces, TCP and pressure, and an
 * event for each restart of the machine. Tells the host, its kernel and the number of its CPUs.
 * Averages are no samples.
 */
public final class SarTextReader implements Reader {
  /** Words of headers that are in no other text; not {@code tps}, which is in {@code https}. */
  private static final String[] COLUMNS = {
    "%idle",
    "runq-sz",
    "ldavg-",
    "kbmemfree",
    "kbswpfree",
    "kbhugfree",
    "pswpin/s",
    "pgpgin/s",
    "frmpg/s",
    " rtps ",
    "%util",
    "rxpck/s",
    "rxerr/s",
    "proc/s",
    "cswch/s",
    "dentunusd",
    "totsck",
    "active/s",
    "atmptf/s",
    "%scpu",
    "%sio",
    "%smem",
    "  INTR ",
    "MBfsfree",
    "LINUX RESTART",
    "call/s",
    "irec/s"
  };

  @Override
  public String format() {
    return "sar-text";
  }

  @Override
  public String reads() {
    return "sar with any options, mpstat";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean banner = false;
    boolean other = false;
    for (String line : head.lines()) {
      if (SarBanner.is(line)) {
        banner = true;
      } else if (timed(line) && !line.contains(" PID ") && column(line)) {
        return Recognition.BY_CONTENT;
      } else {
        other |= !line.isBlank();
      }
    }
    if (banner && !other) {
      return Recognition.BY_CONTENT;
    }
    return !head.binary() && named(head.baseName()) ? Recognition.BY_NAME : Recognition.NO;
  }

  /**
   * {@code sar23}, {@code sar-u.txt}, {@code sar.txt}: what it holds may be the reason for nothing.
   */
  private static boolean named(String name) {
    if (!name.startsWith("sar") || name.endsWith(".xml")) {
      return false;
    }
    char next = name.length() == 3 ? '.' : name.charAt(3);
    return next == '.' || next == '-' || next == '_' || (next >= '0' && next <= '9');
  }

  private static boolean timed(String line) {
    int blank = line.indexOf(' ');
    boolean time = blank > 0 && TimeOfDay.parse(line, 0, blank) >= 0;
    return time || (blank > 0 && blank < 6 && TimeOfDay.halfOfDay(line.substring(0, blank)));
  }

  private static boolean column(String line) {
    for (String column : COLUMNS) {
      if (line.contains(column)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new SarText(findings).read(lines);
  }
}
