package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code btrfs device stats}.
 *
 * <pre>
 * [/dev/sdb].write_io_errs    0
 * [/dev/sdb].read_io_errs     3
 * [/dev/sdb].flush_io_errs    0
 * [/dev/sdb].corruption_errs  0
 * [/dev/sdb].generation_errs  0
 * </pre>
 *
 * Makes an {@link Counter} per count that is not zero. They stand since the filesystem was made, or
 * until somebody clears them: old errors, unless another source tells of them now.
 */
public final class BtrfsDeviceStatsReader implements Reader {

  @Override
  public String format() {
    return "btrfs-device-stats";
  }

  @Override
  public String reads() {
    return "btrfs device stats";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("[") && line.contains("].write_io_errs")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    boolean known = false;
    while (lines.next()) {
      String line = lines.text();
      int close = line.indexOf("].");
      int blank = line.indexOf(' ', Math.max(close, 0));
      if (!line.startsWith("[") || close < 0 || blank < 0) {
        continue;
      }
      known = true;
      long count = Printed.count(line.substring(blank).strip());
      if (count > 0) {
        Subject disk = new Subject("disk", Devices.disk(line.substring(1, close)));
        String counter = "btrfs-" + line.substring(close + 2, blank).replace('_', '-');
        findings.fact(new Counter(counter, disk, count, findings.at(lines.number(), line)));
      }
    }
    if (!findings.any()) {
      findings.nothing(known ? "no error was counted" : "no count in it");
    }
  }
}
