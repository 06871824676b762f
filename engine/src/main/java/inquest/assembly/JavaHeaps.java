package inquest.assembly;

import inquest.assembly.Tables.Table;
import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.ProcessRow;
import inquest.evidence.Quantity;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much memory the heaps of all Java processes together may take, by the option {@code -Xmx} of
 * their command lines. A process without the option takes a quarter of the memory at most and is
 * left out, as is one whose command line was cut before it.
 */
final class JavaHeaps {
  private static final String COMMAND = "java";
  private static final String OPTION = "-Xmx";
  private static final double BYTE = 1.0 / 1024;

  private record Heap(double kilobytes, Table table, ProcessRow row) {}

  private JavaHeaps() {}

  /** The sum in percent of RAM; empty when no heap is known, or the memory is not. */
  static Optional<Fact> limit(List<Findings> files, double memoryKilobytes) {
    TreeMap<Long, Heap> heaps = new TreeMap<>();
    for (String tool : List.of("ps", "top")) {
      for (Table table : Tables.last(files, tool)) {
        for (ProcessRow row : table.rows()) {
          double kilobytes = row.command().equals(COMMAND) ? heap(row.arguments()) : Double.NaN;
          if (kilobytes > 0) {
            heaps.putIfAbsent(row.pid(), new Heap(kilobytes, table, row));
          }
        }
      }
    }
    return heaps.isEmpty() || memoryKilobytes <= 0
        ? Optional.empty()
        : Optional.of(reading(heaps, memoryKilobytes));
  }

  private static Fact reading(TreeMap<Long, Heap> heaps, double memoryKilobytes) {
    double sum = 0;
    Heap largest = heaps.firstEntry().getValue();
    for (Heap heap : heaps.values()) {
      sum += heap.kilobytes();
      largest = heap.kilobytes() > largest.kilobytes() ? heap : largest;
    }
    return new Reading(
        Measure.JAVA_HEAP_LIMIT_PERCENT,
        new Subject("command", COMMAND),
        100 * sum / memoryKilobytes,
        largest.table().file().at(largest.row().line(), largest.row().text()));
  }

  /** Kilobytes of the last {@code -Xmx6g}, which is the one that holds; NaN when there is none. */
  private static double heap(String arguments) {
    int at = arguments.lastIndexOf(" " + OPTION);
    if (at < 0) {
      return Double.NaN;
    }
    int from = at + 1 + OPTION.length();
    int end = arguments.indexOf(' ', from);
    return Quantity.kilobytes(arguments.substring(from, end < 0 ? arguments.length() : end), BYTE);
  }
}
