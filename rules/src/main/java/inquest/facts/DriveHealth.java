package inquest.facts;

/**
 * What a drive says of itself ({@code smartctl -H}).
 *
 * @param drive which: the disk, or {@code megaraid,4} behind a controller
 * @param verdict {@code passed} or {@code failed}
 * @param model as printed; empty when not
 * @param serial as printed; empty when not
 */
public record DriveHealth(Subject drive, String verdict, String model, String serial, Source source)
    implements Fact {}
