package inquest.knowledge;

import inquest.facts.Limit;
import java.util.List;

/**
 * {@code limits.yaml}: every number that decides, each in one place.
 *
 * @param values joined by rules
 * @param series applied to samples
 * @param rises applied to samples
 * @param rates applied to events
 */
public record Limits(
    List<Limit> values, List<SeriesLimit> series, List<RiseLimit> rises, List<RateLimit> rates) {}
