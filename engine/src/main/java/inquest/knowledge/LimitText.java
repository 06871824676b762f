package inquest.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * One limit of {@code limits.yaml} as it is told to people, and as a site may change it.
 *
 * @param section {@code values}, {@code series}, {@code rises} or {@code rates}
 * @param name such as {@code iowait-high}
 * @param numbers what a site can change, as written: {@code above} → {@code 10}, {@code for} →
 *     {@code 5m}
 * @param unit of the number; empty when it counts
 * @param why what the number separates
 * @param source who says so
 */
public record LimitText(
    String section,
    String name,
    Map<String, String> numbers,
    String unit,
    String why,
    String source) {
  /** The keys of numbers and times. */
  public static final Set<String> NUMBERS =
      Set.of("value", "above", "below", "for", "min_share", "min_samples", "count", "within");

  /** The keys that are times such as {@code 5m}. */
  public static final Set<String> TIMES = Set.of("for", "within");
}
