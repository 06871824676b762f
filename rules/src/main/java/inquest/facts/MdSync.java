package inquest.facts;

/**
 * A Linux software RAID array is reading or writing itself through.
 *
 * @param array which
 * @param action {@code recovery}, {@code resync}, {@code reshape}, {@code check}, {@code repair} or
 *     {@code replacement}, for which no member is missing
 * @param donePercent how far; 0 when delayed or pending
 */
public record MdSync(Subject array, String action, double donePercent, Source source)
    implements Fact {}
