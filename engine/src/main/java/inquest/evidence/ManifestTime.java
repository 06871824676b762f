package inquest.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time of {@code capture.json}: ISO 8601, with or without offset. */
final class ManifestTime {

  private ManifestTime() {}

  /**
   * The point in time; empty when the text is none.
   *
   * @param zone of texts without an offset; UTC when it is empty or unknown
   */
  static Optional<Instant> instant(String text, String zone) {
    Pattern form =
        Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?"
                + " ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      ZoneId offset = matcher.group(8) == null ? zone(zone) : ZoneOffset.of(matcher.group(8));
      return Optional.of(local(matcher).atZone(offset).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(Matcher matcher) {
    String fraction = matcher.group(7) == null ? "" : matcher.group(7);
    return LocalDateTime.of(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)),
        Integer.parseInt(matcher.group(5)),
        matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6)),
        Integer.parseInt((fraction + "000000000").substring(0, 9)));
  }

  private static ZoneId zone(String zone) {
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
