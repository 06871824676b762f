package inquest.facts;

/**
 * Processes that ended by a signal, from the flags of process accounting ({@code lastcomm}).
 *
 * @param command which
 * @param user whose
 * @param count how many were killed by a signal (flag X)
 * @param dumped how many of these left a core (flag D)
 * @param span first to last start
 */
public record AbnormalExits(
    Subject command, Subject user, long count, long dumped, Span span, Source source)
    implements Fact {}
