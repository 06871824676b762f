package inquest.evidence.memory;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code /proc/meminfo}.
 *
 * <pre>
 * MemTotal:         983488 kB
 * MemFree:           73160 kB
 * MemAvailable:      28952 kB
 * </pre>
 *
 * Makes readings of total, free, available (since kernel 3.14), shared and unreclaimable slab
 * memory, of huge pages (all and unused) and of swap; tells how much memory the host has.
 */
public final class MeminfoReader implements Reader {
  private record Entry(double value, Source source) {}

  private static final Entry ABSENT = new Entry(Double.NaN, new Source("", "", 0, ""));

  @Override
  public String format() {
    return "meminfo";
  }

  @Override
  public String reads() {
    return "/proc/meminfo";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.hasLineStarting("MemTotal:") && head.hasLineStarting("MemFree:")) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("meminfo") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    while (lines.next() && entries.size() < 1000) {
      String text = lines.text();
      Words words = Words.of(text);
      double value = Quantity.number(words.get(1));
      if (words.get(0).endsWith(":") && !Double.isNaN(value)) {
        entries.putIfAbsent(words.get(0), new Entry(value, findings.at(lines.number(), text)));
      }
    }
    memory(entries, findings);
    hugePages(entries, findings);
    swap(entries, findings);
    if (!findings.any()) {
      findings.nothing("no lines of meminfo in it");
    }
  }

  private static void memory(Map<String, Entry> entries, Findings findings) {
    reading(entries, "MemTotal:", Measure.MEMORY_TOTAL_KILOBYTES, findings);
    reading(entries, "MemFree:", Measure.MEMORY_FREE_KILOBYTES, findings);
    reading(entries, "MemAvailable:", Measure.MEMORY_AVAILABLE_KILOBYTES, findings);
    reading(entries, "Shmem:", Measure.MEMORY_SHARED_KILOBYTES, findings);
    reading(entries, "SUnreclaim:", Measure.MEMORY_SLAB_UNRECLAIMABLE_KILOBYTES, findings);
    Entry total = entries.getOrDefault("MemTotal:", ABSENT);
    Entry available = entries.getOrDefault("MemAvailable:", ABSENT);
    MemoryReadings.reading(
        findings,
        Measure.MEMORY_AVAILABLE_PERCENT,
        MemoryReadings.share(available.value(), total.value()),
        available.source());
    if (!Double.isNaN(total.value())) {
      findings.identify("memory-kilobytes", String.valueOf((long) total.value()));
    }
  }

  private static void reading(
      Map<String, Entry> entries, String name, String measure, Findings findings) {
    Entry entry = entries.getOrDefault(name, ABSENT);
    MemoryReadings.reading(findings, measure, entry.value(), entry.source());
  }

  private static void hugePages(Map<String, Entry> entries, Findings findings) {
    Entry pages = entries.getOrDefault("HugePages_Total:", ABSENT);
    double size = entries.getOrDefault("Hugepagesize:", ABSENT).value();
    MemoryReadings.reading(
        findings, Measure.MEMORY_HUGE_PAGES_KILOBYTES, pages.value() * size, pages.source());
    Entry unused = entries.getOrDefault("HugePages_Free:", ABSENT);
    MemoryReadings.reading(
        findings,
        Measure.MEMORY_HUGE_PAGES_UNUSED_KILOBYTES,
        unused.value() * size,
        unused.source());
  }

  private static void swap(Map<String, Entry> entries, Findings findings) {
    Entry total = entries.getOrDefault("SwapTotal:", ABSENT);
    Entry free = entries.getOrDefault("SwapFree:", ABSENT);
    double used = total.value() - free.value();
    MemoryReadings.reading(findings, Measure.SWAP_TOTAL_KILOBYTES, total.value(), total.source());
    MemoryReadings.reading(findings, Measure.SWAP_USED_KILOBYTES, used, free.source());
    MemoryReadings.swapPercent(findings, used, total.value(), free.source());
  }
}
