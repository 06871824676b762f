package inquest.evidence.monitoring;

import inquest.evidence.Labelled;
import inquest.evidence.host.PrintedDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** The mails of a monitoring system: labels with host, service, state and time. */
final class AlertMail {
  private final Incidents incidents;
  private String host = "";
  private String service = "";
  private String state = "";
  private long second;

  AlertMail(Incidents incidents) {
    this.incidents = incidents;
  }

  /** Takes one line; a mail ends where the next one begins. */
  void line(String text) {
    Labelled line = Labelled.of(text);
    String value = line.value().strip();
    switch (line.key().strip()) {
      case "Notification Type" -> finish();
      case "Host", "Hostname" -> host = value;
      case "Service" -> service = value;
      case "State" -> state = value;
      case "Date/Time", "When" -> second = second(value);
      default -> {
        if (text.startsWith("*****")) {
          finish();
        } else if (text.contains(" is ") && text.endsWith("!")) {
          state = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        }
      }
    }
  }

  /** Seconds since 1970; 0 when the time has no offset, or is none. */
  private static long second(String text) {
    try {
      return PrintedDate.of(text)
          .map(date -> OffsetDateTime.parse(date.iso()).toEpochSecond())
          .orElse(0L);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /** Hands over the mail that was read. */
  void finish() {
    if (!host.isEmpty() && second > 0) {
      incidents.add(new AlertLine(second, host, service, state));
    }
    host = "";
    service = "";
    state = "";
    second = 0;
  }
}
