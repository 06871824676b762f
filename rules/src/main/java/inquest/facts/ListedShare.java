package inquest.facts;

/**
 * What one of those that a listing names takes of what all that it names take together. A listing
 * may show the largest only, so that the share is an upper bound, and what it does not name is not
 * idle.
 *
 * @param listing where it comes from: {@code vzlist}, {@code vzstat}, {@code beancounters}, {@code
 *     ovzstatus}, {@code lve}, {@code dcpumon}, {@code mail-queue}, {@code recent-cp}, ...
 * @param resource {@code load}, {@code cpu}, {@code memory}, {@code swap}, {@code io}, {@code
 *     database}, {@code mail} (messages), or {@code unknown} when the listing does not tell: then
 *     the share is good for ranking and nothing else
 * @param subject a container, a guest, a user or a sender of mail
 * @param percent of the sum of the listing, 0 to 100
 * @param listed how many the listing names; of one alone the share says nothing
 */
public record ListedShare(
    String listing, String resource, Subject subject, double percent, long listed, Source source)
    implements Fact {}
