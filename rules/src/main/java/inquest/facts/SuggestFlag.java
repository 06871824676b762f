package inquest.facts;

/**
 * A flag for the report.
 *
 * @param name of the flag
 * @param cause id of the cause or mechanism that calls for it
 * @param subject of that cause or mechanism
 */
public record SuggestFlag(String name, String cause, Subject subject) implements Conclusion {}
