package inquest.facts;

/**
 * The kernel killed a process for want of memory.
 *
 * @param scope {@code global} or {@code cgroup}
 * @param victim the command that was killed
 * @param user its owner; {@code user} with an empty name when the log does not tell
 * @param account {@code system} for root, daemons and an owner that is not known, {@code person}
 *     for everybody else
 * @param group the cgroup whose limit was met; name empty when global
 * @param victimPercent anonymous and shared memory of the victim in percent of RAM, 0 when not
 *     logged or RAM unknown
 * @param count how many kills of this victim in this scope
 * @param span first to last
 */
public record OutOfMemoryKill(
    String scope,
    Subject victim,
    Subject user,
    String account,
    Subject group,
    double victimPercent,
    long count,
    Span span,
    Source source)
    implements Fact {}
