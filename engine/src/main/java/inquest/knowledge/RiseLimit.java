package inquest.knowledge;

/**
 * How much a sampled measure must rise within the window to count.
 *
 * @param name such as {@code swap-surge}
 * @param measure such as {@code swap-used-percent}
 * @param level the smallest rise that does not count, in the unit of the measure
 */
public record RiseLimit(String name, String measure, double level) {}
