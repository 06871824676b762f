package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of {@code sadf -p} while it is read. The lines of one device at one time make up a row,
 * which ends where another device or time follows or a name comes again.
 */
final class SadfPairs {
  private static final int DEVICE = 3;
  private static final int VALUE = 5;
  private static final String MISFIT = "line without device, name and value: left out";
  private static final String NO_TIME = "time that cannot be read or is on another clock: left out";

  private final Findings findings;
  private final SampleSink sink;
  private final SadfClock clock;
  private final Tokens tokens = new Tokens();
  private final Map<List<String>, SampleTable> tables = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] row = new double[32];
  private String host = "";
  private String time = "";
  private String device = "";
  private String text = "";
  private long line;
  private boolean timed;

  SadfPairs(Findings findings) {
    this.findings = findings;
    this.sink = new SampleSink(findings);
    this.clock = new SadfClock(findings);
  }

  /** Reads all lines. */
  void read(Lines lines) throws IOException {
    while (lines.next()) {
      String next = lines.text();
      if (!next.isBlank()) {
        tokens.fields(next, '\t');
        line(lines.number());
      }
    }
    flush();
    sink.finish("no values in it");
  }

  private void line(long number) {
    if (tokens.count() <= DEVICE) {
      sink.problem(number, MISFIT);
    } else if (!sameHost()) {
      sink.problem(number, SarText.OTHER_HOST);
    } else if (!moveTo(tokens.get(2).strip())) {
      sink.problem(number, NO_TIME);
    } else if (tokens.get(DEVICE).startsWith("LINUX-RESTART")) {
      flush();
      clock.restart(number, tokens.line());
    } else if (!tokens.get(DEVICE).startsWith("COM")) {
      cell(number);
    }
  }

  private boolean sameHost() {
    if (host.isEmpty()) {
      host = tokens.get(0).strip();
      findings.identify("host", host);
    }
    return tokens.get(0).strip().equals(host);
  }

  private boolean moveTo(String next) {
    if (!next.equals(time)) {
      flush();
      time = next;
      timed = clock.moveTo(next);
    }
    return timed;
  }

  private void cell(long number) {
    if (tokens.count() <= VALUE) {
      sink.problem(number, MISFIT);
      return;
    }
    String name = tokens.get(DEVICE + 1).strip();
    String of = tokens.get(DEVICE).strip();
    if (!of.equals(device) || names.contains(name)) {
      flush();
      device = of;
    }
    if (names.isEmpty()) {
      line = number;
      text = tokens.line();
    }
    row = names.size() == row.length ? Arrays.copyOf(row, 2 * row.length) : row;
    row[names.size()] = tokens.number(VALUE);
    names.add(name);
  }

  /** Hands over the row that is complete. */
  private void flush() {
    if (names.isEmpty()) {
      return;
    }
    String key = key();
    if (!key.isEmpty()) {
      row = names.size() == row.length ? Arrays.copyOf(row, 2 * row.length) : row;
      row[names.size()] = Double.NaN;
      names.add(key);
    }
    SampleTable table = tables.get(names);
    if (table == null) {
      table = new SampleTable(sink, names);
      tables.put(List.copyOf(names), table);
    }
    boolean cpu = key.equals("CPU") && device.startsWith("cpu");
    if (!table.passedOver()) {
      double[] cells = Arrays.copyOf(row, names.size());
      table.add(cpu ? device.substring(3) : device, cells, clock.second(), line, text);
    }
    names.clear();
  }

  /** The column that names the device in sar: what stands beside it tells which. */
  private String key() {
    if (device.equals("-")) {
      return "";
    }
    if (names.contains("%idle")) {
      return "CPU";
    }
    if (names.contains("%util") || names.contains("rd_sec/s")) {
      return "DEV";
    }
    return names.contains("rxpck/s") || names.contains("rxerr/s") ? "IFACE" : "INTR";
  }
}
