package inquest.facts;

/**
 * Kernel messages of one kind about one thing that came thick and fast.
 *
 * @param limit name of the rate limit in {@code limits.yaml}, such as {@code segfault-burst}
 * @param kind kind of the {@link KernelEvent}
 * @param subject what they name
 * @param count how many in all
 * @param span first to last
 */
public record Repeated(
    String limit, String kind, Subject subject, long count, Span span, Source source)
    implements Fact {}
