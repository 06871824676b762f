package inquest.evidence.host;

import inquest.evidence.Quantity;
import inquest.evidence.Stamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A moment as logs print it: {@code 2026-11-23 14:47:12}, with or without an offset behind it. */
public final class PrintedMoment {
  private static final int LENGTH = 19;

  private PrintedMoment() {}

  /** The stamp that a text begins with; {@link Stamp#NONE} when it begins with none. */
  public static Stamp stamp(String text) {
    if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(13) != ':') {
      return Stamp.NONE;
    }
    try {
      LocalDateTime wall =
          LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              number(text, 11, 13),
              number(text, 14, 16),
              number(text, 17, LENGTH));
      String rest = text.substring(LENGTH).stripLeading();
      int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
      boolean offset = end == 5 && "+-".indexOf(rest.charAt(0)) >= 0;
      return offset ? Stamp.offset(wall, ZoneOffset.of(rest.substring(0, end))) : Stamp.local(wall);
    } catch (DateTimeException e) {
      return Stamp.NONE;
    }
  }

  /** A number that is none becomes one that no calendar has. */
  private static int number(String text, int from, int to) {
    return (int) Quantity.whole(text.substring(from, to));
  }
}
