package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code SHOW ENGINE INNODB STATUS}, with line ends or, as batch mode prints it, with {@code \n} in
 * one line.
 *
 * <pre>
 * 2023-10-18 12:47:03 0x7f3c INNODB MONITOR OUTPUT
 * History list length 42
 * ---TRANSACTION 1234567, ACTIVE 95 sec starting index read
 * ------- TRX HAS BEEN WAITING 51 SEC FOR THIS LOCK TO BE GRANTED:
 * </pre>
 *
 * Makes readings of the oldest transaction, the transactions that wait for locks, and the history
 * that is not purged.
 */
public final class InnodbStatusReader implements Reader {
  private static final Subject MYSQL = new Subject("service", "mysql");
  private static final String MONITOR = "INNODB MONITOR OUTPUT";
  private static final String TRANSACTION = "---TRANSACTION ";
  private static final String HISTORY = "History list length ";
  private static final int LONGEST_TEXT = 300;

  @Override
  public String format() {
    return "innodb-status";
  }

  @Override
  public String reads() {
    return "SHOW ENGINE INNODB STATUS";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith(MONITOR) ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Pass pass = new Pass(findings);
    while (lines.next()) {
      for (String part : lines.text().split("\\\\n")) {
        pass.part(part, findings.at(lines.number(), cut(part)));
      }
    }
    pass.finish();
    if (!findings.any()) {
      findings.nothing("no transactions in it");
    }
  }

  /** One pass through the file; locks count below the list of transactions only. */
  private static final class Pass {
    private final Findings findings;
    private Source monitor;
    private Source longestSource;
    private boolean current;
    private long waiting;
    private long longest = -1;

    Pass(Findings findings) {
      this.findings = findings;
      this.monitor = findings.whole();
      this.longestSource = monitor;
    }

    void part(String part, Source source) {
      if (part.contains(MONITOR)) {
        monitor = part.contains("END OF ") ? monitor : source;
      } else if (part.startsWith("LIST OF TRANSACTIONS")) {
        current = true;
      } else if (part.startsWith(HISTORY)) {
        history(Printed.count(part.substring(HISTORY.length())), source);
      } else if (current && part.contains("TRX HAS BEEN WAITING ")) {
        waiting++;
      } else if (current && part.startsWith(TRANSACTION) && active(part) > longest) {
        longest = active(part);
        longestSource = source;
      }
    }

    private void history(double length, Source source) {
      if (length >= 0) {
        findings.fact(new Reading(Measure.MYSQL_HISTORY_TRANSACTIONS, MYSQL, length, source));
      }
    }

    void finish() {
      if (current) {
        findings.fact(new Reading(Measure.MYSQL_LOCK_WAITING_THREADS, MYSQL, waiting, monitor));
      }
      if (longest >= 0) {
        findings.fact(
            new Reading(Measure.MYSQL_LONGEST_TRANSACTION_SECONDS, MYSQL, longest, longestSource));
      }
    }
  }

  private static long active(String part) {
    int at = part.indexOf("ACTIVE ");
    return at < 0 ? -1 : Printed.count(part.substring(at + 7));
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
