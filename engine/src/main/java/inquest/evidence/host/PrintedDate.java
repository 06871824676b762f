package inquest.evidence.host;

import inquest.evidence.Stamp;
import inquest.evidence.Words;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date as {@code date} prints it.
 *
 * @param time date and time as printed
 * @param zone offset such as {@code Z} or {@code +02:00}, or an abbreviation such as {@code CEST},
 *     which is no offset; empty when there is none
 */
public record PrintedDate(LocalDateTime time, String zone) {

  /**
   * Reads the words of a date in any order; empty when a word is of no date or a part is absent.
   */
  public static Optional<PrintedDate> of(String text) {
    Words words = Words.of(text.replace(',', ' '));
    DateParts parts = new DateParts();
    for (int i = 0; i < words.size(); i++) {
      if (!parts.take(words.get(i))) {
        return Optional.empty();
      }
    }
    try {
      return parts.complete()
          ? Optional.of(new PrintedDate(parts.time(), zone(parts.zone())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String zone(String printed) {
    boolean universal = printed.equals("UTC") || printed.equals("GMT") || printed.equals("Z");
    boolean offset = printed.startsWith("+") || printed.startsWith("-");
    return universal ? "Z" : offset ? ZoneOffset.of(printed).getId() : printed;
  }

  /** As a log states it: in the zone of the host where no offset is known. */
  public Stamp stamp() {
    boolean offset = zone.startsWith("+") || zone.startsWith("-") || zone.equals("Z");
    return offset ? Stamp.offset(time, ZoneOffset.of(zone)) : Stamp.local(time);
  }

  /** ISO 8601, with the offset where it is known. */
  public String iso() {
    String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    boolean offset = zone.startsWith("+") || zone.startsWith("-") || zone.equals("Z");
    return offset ? local + zone : local;
  }
}
