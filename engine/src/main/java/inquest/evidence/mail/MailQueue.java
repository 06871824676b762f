package inquest.evidence.mail;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.Locale;

/** The messages that wait in one listing of the queue. */
final class MailQueue {
  static final String MESSAGES = "mail-queue-messages";

  private final ListedAmounts senders = new ListedAmounts("mail-queue", "mail", "");
  private final ListedAmounts domains = new ListedAmounts("mail-queue", "mail", "");
  private long messages;
  private long frozen;
  private double oldestHours = -1;
  private long oldestLine;
  private String oldestText = "";

  void line(long number, String text) {
    if (!QueuedMessage.looksLike(text)) {
      return;
    }
    Words words = Words.of(text);
    messages++;
    frozen += text.endsWith("*** frozen ***") ? 1 : 0;
    double hours = QueuedMessage.hours(words.get(0));
    if (hours > oldestHours) {
      oldestHours = hours;
      oldestLine = number;
      oldestText = text;
    }
    String address = words.get(3);
    String sender =
        address.endsWith(">") && address.length() > 2
            ? address.substring(1, address.length() - 1).toLowerCase(Locale.ROOT)
            : address;
    senders.add(new Subject("mail-sender", sender), 1, number, text);
    int at = sender.lastIndexOf('@');
    domains.add(
        new Subject("mail-domain", at < 0 ? sender : sender.substring(at + 1)), 1, number, text);
  }

  boolean isEmpty() {
    return messages == 0;
  }

  void report(Findings findings) {
    if (isEmpty()) {
      return;
    }
    findings.fact(new Reading(MESSAGES, Subject.HOST, messages, findings.whole()));
    findings.fact(
        new Reading("mail-queue-frozen-messages", Subject.HOST, frozen, findings.whole()));
    findings.fact(
        new Reading(
            "mail-queue-oldest-hours",
            Subject.HOST,
            oldestHours,
            findings.at(oldestLine, oldestText)));
    senders.report(findings);
    domains.report(findings);
  }
}
