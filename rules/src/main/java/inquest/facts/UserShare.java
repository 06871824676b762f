package inquest.facts;

/**
 * What one user takes of one resource, summed over his processes at one instant. The collector, its
 * children and kernel threads are never among them.
 *
 * @param resource {@code memory} (percent of RAM), {@code cpu} (percent of the CPU time of all
 *     processes) or {@code io} (percent of the bytes moved)
 * @param user whose
 * @param command the command of his that takes most
 * @param purpose {@code backup}, {@code build}, {@code database}, {@code web}, ... from {@code
 *     commands.yaml}; {@code other} when the command is not listed
 * @param account {@code system} for root and daemons, {@code person} for everybody else
 * @param percent the share, 0 to 100
 * @param processes how many of his processes run that command
 */
public record UserShare(
    String resource,
    Subject user,
    Subject command,
    String purpose,
    String account,
    double percent,
    long processes,
    Source source)
    implements Fact {}
