package inquest.knowledge;

import inquest.facts.Limit;
import java.util.List;

/**
 * {@code limits.yaml}: every number that decides, each in one place.
 *
 * @param values joined by rules
 * @param series applied to samples
 * @param rises applied to samples
 * @param baselines applied to samples, against what they usually were
 * @param rates applied to events
 */
public record Limits(
    List<Limit> values,
    List<SeriesLimit> series,
    List<RiseLimit> rises,
    List<BaselineLimit> baselines,
    List<RateLimit> rates) {}
