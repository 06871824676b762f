package inquest.knowledge;

/**
 * Rules that a site adds to those that inquest comes with, or puts in their place, compiled.
 *
 * @param knowledge texts and catalogue, in the form of {@code knowledge.txt}
 * @param rulebook in the form of {@code rulebook.txt}
 * @param conditions in the form of {@code conditions.txt}
 * @param model the list of the generated classes, one a package
 * @param classes loads them
 */
public record AddedRules(
    String knowledge, String rulebook, String conditions, String model, ClassLoader classes) {}
