package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code racadm lclog view}: the lifecycle log of a Dell machine, mostly logins and settings.
 *
 * <pre>
 * SeqNumber       = 4711
 * Message ID      = PSU0003
 * Category        = System Health
 * Severity        = Critical
 * Timestamp       = 2026-11-23 15:07:58
 * Message         = The power input for power supply 2 is lost.
 * --------------------------------------------------------------------------------
 * </pre>
 *
 * Makes the events that {@link RacadmSelReader} makes, of the health of the machine and its drives.
 */
public final class RacadmLifecycleReader implements Reader {

  @Override
  public String format() {
    return "racadm-lclog";
  }

  @Override
  public String reads() {
    return "racadm lclog view";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("SeqNumber ") && head.hasLineStarting("Message ID ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    DellEntry entry = new DellEntry(findings);
    while (lines.next()) {
      String line = lines.text();
      int equals = line.indexOf('=');
      if (equals > 0) {
        field(entry, line, equals, lines.number());
      }
    }
    entry.finish();
    if (!findings.any()) {
      findings.nothing("no entry about the health of the machine tells of a fault");
    }
  }

  private static void field(DellEntry entry, String line, int equals, long number) {
    String value = line.substring(equals + 1).strip();
    switch (line.substring(0, equals).strip()) {
      case "SeqNumber" -> entry.finish();
      case "Timestamp" -> entry.time(value.replace('T', ' '));
      case "Category" -> entry.category(value);
      case "Severity" -> entry.severity(value);
      case "Message" -> entry.message(value, number, line);
      default -> {
        // Who logged it, and the arguments that the message spells out.
      }
    }
  }
}
