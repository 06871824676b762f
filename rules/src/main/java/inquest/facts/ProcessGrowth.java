package inquest.facts;

/**
 * A process whose memory grew from each snapshot to the next.
 *
 * @param user its owner
 * @param account {@code system} or {@code person}, as in {@link UserShare}
 * @param command its command, without path and arguments
 * @param pid process id
 * @param grownPercent from the first snapshot to the last, in percent of RAM
 * @param snapshots how many tell of it
 * @param minutes from the first to the last
 * @param span the same
 */
public record ProcessGrowth(
    Subject user,
    String account,
    Subject command,
    long pid,
    double grownPercent,
    long snapshots,
    double minutes,
    Span span,
    Source source)
    implements Fact {}
