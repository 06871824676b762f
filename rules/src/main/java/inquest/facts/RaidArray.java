package inquest.facts;

/**
 * A logical drive of a hardware RAID controller.
 *
 * @param array such as {@code adapter 0 VD 1}
 * @param controller who keeps it, the same for its {@link RaidDrive}s: {@code adapter 0}, or the
 *     file where the tool names none; empty when the drives are not told apart by it
 * @param state {@code optimal}, {@code degraded}, {@code failed}, {@code rebuilding} or {@code
 *     other} (initialising, verifying)
 */
public record RaidArray(Subject array, String controller, String state, Source source)
    implements Fact {}
