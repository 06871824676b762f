package inquest.facts;

/**
 * A member of a Linux software RAID array.
 *
 * @param array which
 * @param disk the disk of the member
 * @param state {@code active}, {@code faulty}, {@code spare}, {@code journal}, {@code rebuilding}
 *     or {@code removed}
 */
public record MdMember(Subject array, Subject disk, String state, Source source) implements Fact {}
