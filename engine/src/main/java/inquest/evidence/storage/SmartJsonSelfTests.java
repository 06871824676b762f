package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/** The logs of self-tests in {@code smartctl -j}, put as the rows that the text has for them. */
final class SmartJsonSelfTests {
  private static final int MOST = 64;

  private record Row(String text, long line) {}

  private final List<Row> rows = new ArrayList<>();
  private String type = "";
  private String status = "";
  private String hours = "";
  private long line;
  private double powerOnHours = Double.NaN;

  /** Takes a value; everything else of the document is left alone. */
  void value(String path, String text, long number) {
    if (path.equals("/power_on_time/hours")) {
      long printed = Printed.count(text);
      powerOnHours = printed < 0 ? Double.NaN : printed;
    } else if (row(path)) {
      String key = path.substring(path.indexOf("/table/") + 7);
      switch (key.substring(key.indexOf('/') + 1)) {
        case "type/string", "self_test_code/string" -> type = text;
        case "status/string", "self_test_result/string" -> {
          status = text;
          line = number;
        }
        case "lifetime_hours", "power_on_hours" -> hours = text;
        default -> {
          // Where the test stopped.
        }
      }
    }
  }

  private static boolean row(String path) {
    return path.contains("_self_test_log/") && path.contains("/table/");
  }

  /** A row of a table is complete. */
  void endObject(String path) {
    boolean whole = row(path) && path.indexOf('/', path.indexOf("/table/") + 7) < 0;
    if (whole && !status.isEmpty() && rows.size() < MOST) {
      rows.add(new Row("# " + rows.size() + "  " + type + "  " + status + "  00%  " + hours, line));
      type = "";
      status = "";
      hours = "";
    }
  }

  void report(Subject drive, Findings findings) {
    SmartSelfTests tests = new SmartSelfTests(drive);
    tests.add("Num Test Status", Labelled.of(""), 0, findings);
    for (Row row : rows) {
      tests.add(row.text(), Labelled.of(row.text()), row.line(), findings);
    }
    tests.report(powerOnHours, findings);
  }
}
