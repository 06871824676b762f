package inquest.evidence.memory;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.SwapDevice;
import java.io.IOException;

/**
 * {@code /proc/swaps}, {@code swapon -s} and {@code swapon --show}.
 *
 * <pre>
 * Filename				Type		Size		Used		Priority
 * /dev/sdc                                partition	1048572		301796		-2
 * </pre>
 *
 * Makes one fact per swap area and readings of the swap in all. The disk below a swap file is not
 * told: the file stands for it.
 */
public final class SwapsReader implements Reader {

  @Override
  public String format() {
    return "swaps";
  }

  @Override
  public String reads() {
    return "/proc/swaps, swapon -s, swapon --show";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    if (isHeader(Words.of(head.firstLine()))) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.startsWith("swaps") || name.startsWith("swapon")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  private static boolean isHeader(Words words) {
    return words.get(0).equals("Filename") && words.has("Size") && words.has("Used")
        || words.get(0).equals("NAME") && words.has("SIZE") && words.has("USED");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SkippedLines skipped = new SkippedLines();
    Words header = Words.of("");
    double total = 0;
    double used = 0;
    while (lines.next()) {
      String text = lines.text();
      Words words = Words.of(text);
      if (isHeader(words)) {
        header = words;
      } else if (words.size() > 0) {
        SwapDevice device = device(header, words, findings, lines.number(), text);
        if (Double.isNaN(device.sizeKilobytes()) || Double.isNaN(device.usedKilobytes())) {
          skipped.add(lines.number());
        } else {
          findings.fact(device);
          total += device.sizeKilobytes();
          used += device.usedKilobytes();
        }
      }
    }
    totals(findings, used, total);
    skipped.report(findings, "no swap area");
  }

  private static void totals(Findings findings, double used, double total) {
    if (!findings.any()) {
      findings.nothing("no swap in use");
      return;
    }
    var whole = findings.whole();
    MemoryReadings.reading(findings, Measure.SWAP_TOTAL_KILOBYTES, total, whole);
    MemoryReadings.reading(findings, Measure.SWAP_USED_KILOBYTES, used, whole);
    MemoryReadings.swapPercent(findings, used, total, whole);
  }

  /** A row; its sizes are kilobytes below {@code Filename}, bytes or with letters below NAME. */
  private static SwapDevice device(
      Words header, Words row, Findings findings, long line, String text) {
    boolean show = header.get(0).equals("NAME");
    double unit = show ? 1.0 / 1024 : 1;
    int size = header.indexOf(show ? "SIZE" : "Size");
    int used = header.indexOf(show ? "USED" : "Used");
    String path = row.get(0);
    return new SwapDevice(
        Devices.subject(path),
        path,
        Quantity.kilobytes(row.get(size), unit),
        Quantity.kilobytes(row.get(used), unit),
        findings.at(line, text));
  }
}
