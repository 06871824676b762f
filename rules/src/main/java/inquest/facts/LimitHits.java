package inquest.facts;

/**
 * How often a container or an account ran into one of its limits: the fail counts of OpenVZ, the
 * faults of CloudLinux. The limit of a tenant is no shortage of the host.
 *
 * @param subject a container or a user
 * @param limit such as {@code privvmpages}, {@code numproc}, {@code EPf}, as the tool names it
 * @param hits all that are counted, perhaps since the container started long ago
 * @param newHits those of the incident: the growth from one reading to a later one, or the hits of
 *     the period that the tool reports; 0 when there are none, and also when a single reading of a
 *     count since the start cannot tell
 * @param readings how many readings of the count there are
 */
public record LimitHits(
    Subject subject, String limit, long hits, long newHits, long readings, Source source)
    implements Fact {}
