package inquest.facts;

/**
 * The result of a self-test that a drive ran.
 *
 * @param drive which
 * @param result {@code passed}, {@code read-failure}, {@code other-failure} or {@code interrupted}
 * @param ageHours power-on hours since then; 0 when not known
 */
public record DriveSelfTest(Subject drive, String result, double ageHours, Source source)
    implements Fact {}
