package inquest.facts;

/**
 * A Linux software RAID array.
 *
 * @param array such as {@code md0}
 * @param level such as {@code raid1}
 * @param state {@code active}, {@code inactive} or {@code failed} (more members lost than it can
 *     bear)
 * @param slots members it should have; 0 for levels without redundancy
 * @param missing members it lacks
 */
public record MdArray(
    Subject array, String level, String state, long slots, long missing, Source source)
    implements Fact {}
