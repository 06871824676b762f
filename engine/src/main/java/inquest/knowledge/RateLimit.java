package inquest.knowledge;

import java.time.Duration;

/**
 * How many events of a kind about one subject in how short a time count as many.
 *
 * @param name such as {@code segfault-burst}
 * @param kind kind of the event
 * @param count that many or more
 * @param within of this time; undated events count together
 */
public record RateLimit(String name, String kind, long count, Duration within) {}
