package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * The slow query log of MySQL, MariaDB and Percona.
 *
 * <pre>
 * # Time: 2026-11-23T14:50:01.123456Z
 * # User@Host: shop[shop] @ localhost []  Id:   123
 * # Query_time: 12.345678  Lock_time: 0.000123 Rows_sent: 1  Rows_examined: 1234567
 * SET timestamp=1795445401;
 * SELECT ...
 * </pre>
 *
 * Makes an event {@code mysql-slow-query} of each query, of the user that asked it. The text of the
 * query is not kept.
 */
public final class SlowLogReader implements Reader {

  @Override
  public String format() {
    return "mysql-slow-log";
  }

  /** Begins the colour of a terminal. */
  private static final byte ESCAPE = 0x1B;

  @Override
  public String reads() {
    return "the slow query log of MySQL or MariaDB";
  }

  @Override
  public String family() {
    return "service-log";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("# Query_time: ") || line.startsWith("# User@Host: ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SlowQueries queries = new SlowQueries(findings);
    while (lines.next()) {
      if (lines.end() > lines.start()) {
        byte first = lines.buffer()[lines.start()];
        if (first == '#' || first == 'S' || first == 's' || first == ESCAPE) {
          queries.line(lines.text(), lines.number());
        }
      }
    }
    queries.finish();
  }
}
