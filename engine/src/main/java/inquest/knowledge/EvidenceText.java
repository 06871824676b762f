package inquest.knowledge;

import java.util.List;

/**
 * What {@code evidence.yaml} says of one kind of evidence.
 *
 * @param title what it is called
 * @param always whether every capture should hold it, whatever is suspected
 * @param command collects it
 * @param formats ids of the formats it comes in
 * @param types what it makes: simple names of fact records, and behind a blank, where not all of
 *     the type come from here, what tells them from others; a {@code *} ends what may go on
 */
public record EvidenceText(
    String title, boolean always, String command, List<String> formats, List<String> types) {

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceText text
        && title.equals(text.title)
        && always == text.always
        && command.equals(text.command)
        && formats.equals(text.formats)
        && types.equals(text.types);
  }

  @Override
  public int hashCode() {
    return title.hashCode();
  }

  /** How exactly it says that it makes what a key of {@link RuleEntry.Need} names; 0 for not. */
  int exactness(String key) {
    int most = 0;
    for (String type : types) {
      int exactness = 0;
      if (type.equals(key)) {
        exactness = 3;
      } else if (type.endsWith("*")) {
        exactness = key.regionMatches(0, type, 0, type.length() - 1) ? 2 : 0;
      } else if (key.startsWith(type) && key.startsWith(" ", type.length())) {
        exactness = 1;
      }
      most = Math.max(most, exactness);
    }
    return most;
  }
}
