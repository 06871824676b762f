package inquest.facts;

/**
 * A logical drive of a hardware RAID controller.
 *
 * @param array such as {@code adapter 0 VD 1}
 * @param state {@code optimal}, {@code degraded}, {@code failed}, {@code rebuilding} or {@code
 *     other} (initialising, verifying)
 */
public record RaidArray(Subject array, String state, Source source) implements Fact {}
