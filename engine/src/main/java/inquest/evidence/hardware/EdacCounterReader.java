package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The counters of {@code /sys/devices/system/edac/mc}, each in a file of its own or listed by
 * {@code grep} or {@code tail}.
 *
 * <pre>
 * /sys/devices/system/edac/mc/mc0/csrow0/ch0_ce_count:3
 * ==&gt; /sys/devices/system/edac/mc/mc0/dimm0/dimm_ce_count &lt;==
 * 3
 * </pre>
 *
 * Makes a {@link inquest.facts.HardwareLogEntry} per count that is not zero, on the part of the
 * memory controller that the path names.
 */
public final class EdacCounterReader implements Reader {

  private static final int MOST = 1024;

  /** A count that is not zero. The controller counts once more what its rows and channels do. */
  private record Row(String label, String kind, long count, long line, String text) {
    boolean within(Row above) {
      return kind.equals(above.kind) && label.startsWith(above.label + " ");
    }
  }

  @Override
  public String format() {
    return "edac-counters";
  }

  @Override
  public String reads() {
    return "/sys/devices/system/edac/mc";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.contains("/mc/mc") && (line.contains("ce_count") || line.contains("ue_count"))) {
        return Recognition.BY_CONTENT;
      }
    }
    boolean named = !kind(head.baseName()).isEmpty() && head.name().contains("mc");
    return named && Printed.count(head.firstLine().strip()) >= 0
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String path = findings.file();
    List<Row> rows = new ArrayList<>();
    while (lines.next()) {
      String line = lines.text().strip();
      if (line.startsWith("==> ")) {
        path = line.substring(4).replace("<==", "").strip();
      } else {
        int value = separator(line);
        String from = value < 0 ? path : line.substring(0, value);
        count(from, line.substring(value + 1).strip(), lines.number(), line, rows);
      }
    }
    for (Row row : rows) {
      if (rows.stream().noneMatch(other -> other.within(row))) {
        RasCount.add(row.label(), row.kind(), row.count(), row.line(), row.text(), findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no memory errors counted; absence proves nothing");
    }
  }

  /** Where the path ends and the number begins: at a colon, an equals sign or a blank. */
  private static int separator(String line) {
    return Math.max(line.lastIndexOf(':'), Math.max(line.lastIndexOf('='), line.lastIndexOf(' ')));
  }

  private static void count(String path, String value, long number, String line, List<Row> rows) {
    String trimmed = path.endsWith(":") ? path.substring(0, path.length() - 1) : path.strip();
    String file = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    String kind = kind(file);
    long count = Printed.count(value);
    if (!kind.isEmpty() && count > 0 && rows.size() < MOST) {
      rows.add(new Row(label(trimmed, file), kind, count, number, line));
    }
  }

  private static String kind(String file) {
    if (file.endsWith("ce_count") || file.endsWith("ce_noinfo_count")) {
      return "Corrected";
    }
    boolean uncorrected = file.endsWith("ue_count") || file.endsWith("ue_noinfo_count");
    return uncorrected ? "Uncorrected" : "";
  }

  /** {@code mc0 csrow0 ch1} of {@code …/mc0/csrow0/ch1_ce_count}. */
  private static String label(String path, String file) {
    int from = path.lastIndexOf("/mc/");
    from = from < 0 ? path.indexOf("mc") : from + 4;
    int end = Math.max(path.lastIndexOf('/'), 0);
    String place = path.substring(Math.min(Math.max(from, 0), end), end);
    if (place.isEmpty()) {
      return file.substring(0, Math.max(file.lastIndexOf("_", file.lastIndexOf('_') - 1), 0));
    }
    String channel = file.startsWith("ch") ? " " + file.substring(0, file.indexOf('_')) : "";
    return place.replace('/', ' ') + channel;
  }
}
