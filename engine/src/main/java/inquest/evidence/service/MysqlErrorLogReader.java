package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.kernel.StampedLog;
import java.io.IOException;

/**
 * The error log of MySQL 5.5 to 8 and of MariaDB.
 *
 * <pre>
 * 131018  2:47:03 [ERROR] mysqld: Table './shop/wp_options' is marked as crashed
 * 2013-10-18 12:47:03 1234 [Warning] Too many connections
 * 2016-01-10T14:47:03.123456Z 0 [ERROR] [MY-013183] [InnoDB] Assertion failure: buf0buf.cc:100
 * 14:47:03 UTC - mysqld got signal 6 ;
 * </pre>
 *
 * Makes events of full connections, crashed tables, corruption, assertions, crashes and starts.
 */
public final class MysqlErrorLogReader implements Reader {
  private static final int LOOK_AT = 40;

  @Override
  public String format() {
    return "mysql-error-log";
  }

  @Override
  public String reads() {
    return "the error log of MySQL or MariaDB";
  }

  @Override
  public String family() {
    return "service-log";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (line.length() > 18 && digit(line, 0) && digit(line, 1) && written(line)) {
        return Recognition.BY_CONTENT;
      }
      if (++seen > LOOK_AT) {
        break;
      }
    }
    String name = head.baseName();
    boolean named = name.startsWith("mysqld.log") || name.startsWith("mariadb.log");
    return named ? Recognition.BY_NAME : Recognition.NO;
  }

  private static boolean written(String line) {
    boolean dated = line.charAt(4) == '-' || line.charAt(6) == ' ' && digit(line, 5);
    return dated
        && (line.contains(" [Note] ")
            || line.contains(" [ERROR] ")
            || line.contains(" [Warning] ")
            || line.contains(" [System] [MY-")
            || line.contains(" mysqld_safe ")
            || line.contains("  InnoDB: "));
  }

  private static boolean digit(String line, int at) {
    return line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new StampedLog(findings, "mysql").read(lines);
  }
}
