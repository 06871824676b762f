package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import java.util.List;

/** An entry of a log of a Dell machine, gathered from its lines. */
final class DellEntry {
  private final Findings findings;
  private String time = "";
  private String category = "";
  private String severity = "";
  private String message = "";
  private long line;
  private String text = "";

  DellEntry(Findings findings) {
    this.findings = findings;
  }

  void time(String value) {
    time = value;
  }

  void category(String value) {
    category = value;
  }

  void severity(String value) {
    severity = value;
  }

  void message(String value, long number, String quoted) {
    message = value;
    line = number;
    text = quoted;
  }

  /** Hands out what was gathered, and begins anew. */
  void finish() {
    DellMessage read = DellMessage.of(message);
    boolean fault = severity.equals("Critical") || severity.equals("Warning") || nonCritical();
    boolean health = category.isEmpty() || category.equals("System Health") || storage();
    if (!message.isEmpty() && health && (read.ends() ? !read.kind().isEmpty() : fault)) {
      new SelEntry(stamp(), read.component(), "", message, !read.ends(), line, text)
          .report(findings, read.kind());
    }
    time = "";
    category = "";
    severity = "";
    message = "";
  }

  private boolean nonCritical() {
    return severity.equals("Non-Critical") || severity.equals("Non-Recoverable");
  }

  private boolean storage() {
    return category.equals("Storage");
  }

  /**
   * {@code 11/23/2026 15:07:58}, {@code 2026-11-23 15:07:58}, {@code Mon Nov 23 15:07:58 2026}; the
   * words {@code System Boot} stand for a clock that was not set.
   */
  private Stamp stamp() {
    List<String> words = Printed.words(time);
    if (words.size() == 5) {
      boolean yearLast = words.get(3).indexOf(':') > 0;
      String year = words.get(yearLast ? 4 : 3);
      return SelStamp.of(
          words.get(1) + "-" + words.get(2) + "-" + year, words.get(yearLast ? 3 : 4));
    }
    return words.size() < 2 ? Stamp.NONE : SelStamp.of(words.get(0), words.get(1));
  }
}
