package inquest.facts;

/**
 * A finding that is only the effect of another. Read by Java after firing; no rule matches it.
 *
 * @param id of the finding that is explained
 * @param subject of the finding that is explained
 * @param by id of the finding that explains it
 * @param bySubject of the finding that explains it
 */
public record ExplainedAway(String id, Subject subject, String by, Subject bySubject)
    implements Conclusion {}
