package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code mysqladmin status}.
 *
 * <pre>
 * Uptime: 86400  Threads: 12  Questions: 360000  Slow queries: 3  Opens: 220  Flush tables: 1
 * </pre>
 *
 * Makes a reading of the connections, and a counter of the slow queries since the server started.
 */
public final class MysqlStatusLineReader implements Reader {
  private static final Subject MYSQL = new Subject("service", "mysql");

  @Override
  public String format() {
    return "mysql-status-line";
  }

  @Override
  public String reads() {
    return "mysqladmin status";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("Uptime: ", "Threads: ", "Questions: ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      long threads = behind(line, "Threads: ");
      long slow = behind(line, "Slow queries: ");
      if (threads >= 0 && behind(line, "Questions: ") >= 0) {
        findings.fact(
            new Reading(
                Measure.MYSQL_CONNECTIONS, MYSQL, threads, findings.at(lines.number(), line)));
        if (slow >= 0) {
          findings.fact(
              new Counter("mysql-slow-queries", MYSQL, slow, findings.at(lines.number(), line)));
        }
      }
    }
    if (!findings.any()) {
      findings.nothing("no status line in it");
    }
  }

  private static long behind(String line, String label) {
    int at = line.indexOf(label);
    return at < 0 ? -1 : Printed.count(line.substring(at + label.length()));
  }
}
