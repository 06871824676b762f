package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What parts of the memory take in percent of RAM, which another file may tell. */
final class MemoryShares {
  private static final Map<String, String> SHARES =
      Map.of(
          Measure.MEMORY_SLAB_UNRECLAIMABLE_KILOBYTES,
          Measure.MEMORY_SLAB_UNRECLAIMABLE_PERCENT,
          Measure.MEMORY_HUGE_PAGES_KILOBYTES,
          Measure.MEMORY_HUGE_PAGES_PERCENT,
          Measure.MEMORY_HUGE_PAGES_UNUSED_KILOBYTES,
          Measure.MEMORY_HUGE_PAGES_UNUSED_PERCENT,
          Measure.TMPFS_USED_KILOBYTES,
          Measure.TMPFS_USED_PERCENT_OF_MEMORY,
          Measure.MYSQL_MEMORY_LIMIT_KILOBYTES,
          Measure.MYSQL_MEMORY_LIMIT_PERCENT);

  private MemoryShares() {}

  /**
   * The shares of those that were read.
   *
   * @param memoryKilobytes RAM; 0 when not known: then there are none
   */
  static List<Reading> of(Collection<Fact> states, double memoryKilobytes) {
    List<Reading> shares = new ArrayList<>();
    for (Fact fact : states) {
      if (memoryKilobytes > 0 && fact instanceof Reading part) {
        String share = SHARES.get(part.measure());
        if (share != null) {
          double percent = 100 * part.value() / memoryKilobytes;
          shares.add(new Reading(share, part.subject(), percent, part.source()));
        }
      }
    }
    return shares;
  }
}
