package inquest.facts;

/**
 * The result of a self-test that a drive ran.
 *
 * @param drive which
 * @param result {@code passed}, {@code read-failure}, {@code part-failure} (heads, electronics, a
 *     segment), {@code other-failure} (the drive does not know why) or {@code interrupted}
 * @param ageHours power-on hours since then; 0 when not known
 */
public record DriveSelfTest(Subject drive, String result, double ageHours, Source source)
    implements Fact {}
