package inquest.facts;

/**
 * A drive behind a hardware RAID controller.
 *
 * @param drive as smartctl names it where the controller tells enough for that ({@code
 *     megaraid,14}), else its address
 * @param controller who it is behind, the same for its {@link RaidArray}s
 * @param location where hands find it: enclosure and slot, or channel and device
 * @param state {@code online}, {@code failed}, {@code offline}, {@code missing}, {@code
 *     rebuilding}, {@code spare}, {@code unconfigured} or {@code other}
 * @param mediaErrors that the controller counted; -1 when not printed
 * @param predictiveFailures warnings that the drive gave of itself; -1 when not printed
 */
public record RaidDrive(
    Subject drive,
    String controller,
    String location,
    String state,
    long mediaErrors,
    long predictiveFailures,
    Source source)
    implements Fact {}
