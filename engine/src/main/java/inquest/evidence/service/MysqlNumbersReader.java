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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code mysqladmin extended-status}, {@code mysqladmin variables}, {@code SHOW GLOBAL STATUS} and
 * {@code SHOW VARIABLES}, in a box or between tabs.
 *
 * <pre>
 * | Variable_name     | Value |
 * | Threads_connected | 12    |
 * | max_connections   | 151   |
 * </pre>
 *
 * Makes readings of the connections, their limit, the threads at work, and the memory that the
 * server may take when every connection uses its buffers.
 */
public final class MysqlNumbersReader implements Reader {
  private static final Subject MYSQL = new Subject("service", "mysql");
  private static final List<String> SHARED_BUFFERS =
      List.of(
          "innodb_buffer_pool_size",
          "innodb_log_buffer_size",
          "key_buffer_size",
          "query_cache_size");
  private static final List<String> BUFFERS_OF_CONNECTION =
      List.of(
          "sort_buffer_size",
          "read_buffer_size",
          "read_rnd_buffer_size",
          "join_buffer_size",
          "thread_stack",
          "binlog_cache_size");

  private record Value(long number, long line, String text) {}

  @Override
  public String format() {
    return "mysql-numbers";
  }

  @Override
  public String reads() {
    return "mysqladmin extended-status, mysqladmin variables, SHOW GLOBAL STATUS, SHOW VARIABLES";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.contains("Variable_name") && line.contains("Value")
          || line.startsWith("| VARIABLE_NAME ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Map<String, Value> values = new HashMap<>();
    while (lines.next()) {
      String text = lines.text();
      if (text.length() < 400) {
        boolean boxed = text.startsWith("|");
        List<String> cells = Printed.cells(boxed ? text.substring(1) : text, boxed ? '|' : '\t');
        long number = cells.size() < 2 ? -1 : Printed.count(cells.get(1));
        if (number >= 0 && wanted(cells.get(0).toLowerCase(Locale.ROOT))) {
          values.put(
              cells.get(0).toLowerCase(Locale.ROOT), new Value(number, lines.number(), text));
        }
      }
    }
    state("threads_connected", Measure.MYSQL_CONNECTIONS, values, findings);
    state("threads_running", Measure.MYSQL_RUNNING_THREADS, values, findings);
    state("max_connections", Measure.MYSQL_CONNECTIONS_LIMIT, values, findings);
    state("max_used_connections", Measure.MYSQL_CONNECTIONS_PEAK, values, findings);
    memory(values, findings);
    if (!findings.any()) {
      findings.nothing("no number of MySQL in it that is of use");
    }
  }

  private static boolean wanted(String name) {
    return SHARED_BUFFERS.contains(name)
        || BUFFERS_OF_CONNECTION.contains(name)
        || name.startsWith("threads_")
        || name.equals("max_connections")
        || name.equals("max_used_connections");
  }

  private static void state(
      String name, String measure, Map<String, Value> values, Findings findings) {
    Value value = values.get(name);
    if (value != null) {
      Source source = findings.at(value.line(), value.text());
      findings.fact(new Reading(measure, MYSQL, value.number(), source));
    }
  }

  private static void memory(Map<String, Value> values, Findings findings) {
    Value pool = values.get("innodb_buffer_pool_size");
    Value limit = values.get("max_connections");
    if (pool == null || limit == null) {
      return;
    }
    double bytes = sum(SHARED_BUFFERS, values);
    bytes += sum(BUFFERS_OF_CONNECTION, values) * limit.number();
    Source source = findings.at(pool.line(), pool.text());
    findings.fact(new Reading(Measure.MYSQL_MEMORY_LIMIT_KILOBYTES, MYSQL, bytes / 1024, source));
  }

  private static double sum(List<String> names, Map<String, Value> values) {
    double sum = 0;
    for (String name : names) {
      Value value = values.get(name);
      sum += value == null ? 0 : value.number();
    }
    return sum;
  }
}
