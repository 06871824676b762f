package inquest.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A point in time of {@code capture.json}: ISO 8601, with or without offset. */
final class ManifestTime {
  private final String text;
  private int at;

  private ManifestTime(String text) {
    this.text = text;
  }

  /**
   * The point in time; empty when the text is none.
   *
   * @param zone of texts without an offset; UTC when it is empty or unknown
   */
  static Optional<Instant> instant(String text, String zone) {
    try {
      ManifestTime time = new ManifestTime(text);
      LocalDateTime local = time.local();
      return Optional.of(local.atZone(time.zone(zone)).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDateTime local() {
    int year = number(4);
    expect("-");
    int month = number(2);
    expect("-");
    int day = number(2);
    expect("T ");
    int hour = number(2);
    expect(":");
    int minute = number(2);
    int second = 0;
    int nano = 0;
    if (next(":")) {
      second = number(2);
      nano = next(".,") ? nano() : 0;
    }
    return LocalDateTime.of(year, month, day, hour, minute, second, nano);
  }

  /** What follows the time: {@code Z}, {@code +02}, {@code +0200}, {@code +02:00} or nothing. */
  private ZoneId zone(String usual) {
    next(" ");
    String offset = text.substring(at);
    if (offset.isEmpty()) {
      return named(usual);
    }
    return ZoneOffset.of(offset);
  }

  private int number(int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      if (!digit()) {
        throw new DateTimeException(text);
      }
      number = 10 * number + text.charAt(at++) - '0';
    }
    return number;
  }

  private int nano() {
    int nano = number(1);
    int digits = 1;
    for (; digits < 9 && digit(); digits++) {
      nano = 10 * nano + text.charAt(at++) - '0';
    }
    for (; digits < 9; digits++) {
      nano *= 10;
    }
    return nano;
  }

  private boolean digit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void expect(String anyOf) {
    if (!next(anyOf)) {
      throw new DateTimeException(text);
    }
  }

  private boolean next(String anyOf) {
    boolean found = at < text.length() && anyOf.indexOf(text.charAt(at)) >= 0;
    at += found ? 1 : 0;
    return found;
  }

  private static ZoneId named(String zone) {
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
