package inquest.evidence;

/**
 * A line of the form {@code Key : value}.
 *
 * @param key without the blanks around it; empty when the line has no colon
 * @param value what stands after the first colon, without the blanks around it; empty when nothing
 *     does
 */
public record Labelled(String key, String value) {

  /** Splits a line at its first colon. */
  public static Labelled of(String line) {
    int colon = line.indexOf(':');
    return colon < 0
        ? new Labelled("", "")
        : new Labelled(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }
}
