package inquest.evidence.graphite;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A row {@code target,2026-11-23 15:00:00,value}. Read from its end, because a target that holds
 * commas is not quoted by everything that writes such rows.
 *
 * @param target without quotes; empty when the line is no such row
 * @param second its time in seconds since 1970 as if the clock showed UTC
 * @param value as printed
 */
record CsvRow(String target, long second, String value) {
  private static final CsvRow NONE = new CsvRow("", 0, "");
  private static final int TIME = "yyyy-mm-dd hh:mm:ss".length();

  static CsvRow of(String line) {
    int last = line.lastIndexOf(',');
    int from = last - TIME;
    if (from < 2 || line.charAt(from - 1) != ',' || line.charAt(from + 4) != '-') {
      return NONE;
    }
    try {
      LocalDateTime time = time(line, from);
      String target = unquoted(line.substring(0, from - 1).strip());
      return new CsvRow(
          target, time.toEpochSecond(ZoneOffset.UTC), line.substring(last + 1).strip());
    } catch (DateTimeException | NumberFormatException e) {
      return NONE;
    }
  }

  private static LocalDateTime time(String line, int from) {
    return LocalDateTime.of(
        Integer.parseInt(line, from, from + 4, 10),
        Integer.parseInt(line, from + 5, from + 7, 10),
        Integer.parseInt(line, from + 8, from + 10, 10),
        Integer.parseInt(line, from + 11, from + 13, 10),
        Integer.parseInt(line, from + 14, from + 16, 10),
        Integer.parseInt(line, from + 17, from + 19, 10));
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
