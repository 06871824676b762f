package inquest.evidence.mail;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code exim -bp} ({@code mailq}, {@code exiqgrep}), {@code exim -bpc}, {@code exiqgrep -c} and
 * the total of {@code exiqsumm}.
 *
 * <pre>
 * 25m  2.9K 1vMxyz-0001AB-Cd &lt;alice@example.net&gt;
 *           bob@example.org
 *
 *  4d  1.2K 1vMxyz-0001AC-Ef &lt;&gt; *** frozen ***
 *           carol@example.org
 * </pre>
 *
 * Makes readings of the messages that wait, of those that are frozen and of the age of the oldest;
 * and each sender's and each sending domain's share of the messages. The sender {@code <>} stands
 * for bounces.
 */
public final class EximQueueReader implements Reader {

  @Override
  public String format() {
    return "exim-queue";
  }

  @Override
  public String reads() {
    return "exim -bp, exim -bpc, exiqgrep, exiqsumm";
  }

  @Override
  public String family() {
    return "mail";
  }

  @Override
  public Recognition recognise(Head head) {
    int looked = 0;
    for (String line : head.lines()) {
      if (QueuedMessage.looksLike(line) || total(line) >= 0) {
        return Recognition.BY_CONTENT;
      }
      looked++;
      if (looked == 20) {
        break;
      }
    }
    String name = head.baseName();
    boolean named = name.startsWith("exim") || name.startsWith("mailq");
    boolean count = head.lines().size() < 4 && Quantity.whole(head.firstLine().strip()) >= 0;
    return named && count ? Recognition.BY_NAME : Recognition.NO;
  }

  /** The messages of {@code 12 matches out of 350 messages}; -1 when the line is another. */
  private static long total(String line) {
    if (line.indexOf(" matches out of ") < 0) {
      return line.endsWith(" TOTAL") ? summed(Words.of(line)) : -1;
    }
    Words words = Words.of(line);
    return words.get(5).startsWith("message") ? Quantity.whole(words.get(4)) : -1;
  }

  /** {@code 350 2.1MB 4d 0m TOTAL}. */
  private static long summed(Words words) {
    return words.size() == 5 ? Quantity.whole(words.get(0)) : -1;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MailQueue queue = new MailQueue();
    boolean total = false;
    while (lines.next()) {
      String text = lines.text();
      String line = text.strip();
      long messages = queue.isEmpty() ? Math.max(total(line), Quantity.whole(line)) : -1;
      if (messages >= 0 && !total) {
        total = true;
        findings.fact(
            new Reading(
                MailQueue.MESSAGES, Subject.HOST, messages, findings.at(lines.number(), text)));
      } else {
        queue.line(lines.number(), text);
      }
    }
    if (!total) {
      queue.report(findings);
    }
    if (!findings.any()) {
      findings.nothing("no message in it");
    }
  }
}
