package inquest.facts;

/**
 * What one process takes of one resource at one instant. Never the collector.
 *
 * @param resource {@code memory}, {@code cpu} or {@code io}, as in {@link UserShare}
 * @param user its owner
 * @param command its command, without path and arguments
 * @param purpose as in {@link UserShare}; {@code hidden} for a command that is not listed and lies
 *     hidden in a folder for temporary files
 * @param pid process id
 * @param percent the share, 0 to 100 of the whole host
 */
public record ProcessShare(
    String resource,
    Subject user,
    Subject command,
    String purpose,
    long pid,
    double percent,
    Source source)
    implements Fact {}
