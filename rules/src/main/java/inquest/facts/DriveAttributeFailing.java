package inquest.facts;

/**
 * A SMART attribute at or below its threshold.
 *
 * @param drive which
 * @param attribute its name, such as {@code Reallocated_Sector_Ct}
 * @param period {@code now} or {@code past}
 * @param kind {@code prefail} or {@code old-age}
 */
public record DriveAttributeFailing(
    Subject drive, String attribute, String period, String kind, Source source) implements Fact {}
