package inquest.knowledge;

import java.time.Duration;

/**
 * How far and how long a sampled measure must go to count.
 *
 * @param name such as {@code iowait-high}
 * @param measure such as {@code cpu-iowait-percent}
 * @param direction {@code above} (value &gt;= level) or {@code below} (value &lt;= level)
 * @param level in the unit of the measure
 * @param hold how long it must last
 * @param minShare share of the covered time that must be beyond the level when the capture is
 *     shorter than {@code hold}
 * @param minSamples fewest samples beyond the level, at least three
 */
public record SeriesLimit(
    String name,
    String measure,
    String direction,
    double level,
    Duration hold,
    double minShare,
    int minSamples) {}
