package inquest.facts;

/**
 * One family of kernel messages about one thing, copies in several files counted once.
 *
 * @param kind such as {@code io-error}, {@code segfault}, {@code soft-lockup}: the catalogue is
 *     {@code inquest.evidence.kernel.KernelPattern}
 * @param subject what the message names; the host when it names nothing
 * @param count how often it was logged, suppressed repeats included
 * @param span first to last
 * @param detail the part of the message that tells one reason from another: the sense key, the
 *     reason of a panic; empty when there is none
 */
public record KernelEvent(
    String kind, Subject subject, long count, Span span, String detail, Source source)
    implements Fact {}
