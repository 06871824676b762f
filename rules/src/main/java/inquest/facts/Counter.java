package inquest.facts;

/**
 * A number that only grows: since boot, or over the life of a device. Background unless it is large
 * beyond doubt or grew between two readings.
 *
 * @param counter such as {@code smart-pending-sectors} or {@code tcp-syn-cookies-sent}
 * @param subject what it counts on
 * @param value the count
 */
public record Counter(String counter, Subject subject, double value, Source source)
    implements Fact {}
