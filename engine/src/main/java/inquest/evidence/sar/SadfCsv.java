package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of {@code sadf -d} while it is read. */
final class SadfCsv {
  private static final int FIRST_CELL = 3;
  private static final String MISFIT = "row that does not fit the header above it: left out";
  private static final String NO_TIME = "time that cannot be read or is on another clock: left out";
  private static final String LOST =
      "list without an end in a row of several tables: what follows it is left out";

  private final Findings findings;
  private final SampleSink sink;
  private final SadfClock clock;
  private final Tokens tokens = new Tokens();
  private final Map<String, List<CsvGroup>> headers = new HashMap<>();
  private List<CsvGroup> groups = List.of();
  private String host = "";
  private long number;

  SadfCsv(Findings findings) {
    this.findings = findings;
    this.sink = new SampleSink(findings);
    this.clock = new SadfClock(findings);
  }

  /** Reads all lines. */
  void read(Lines lines) throws IOException {
    while (lines.next()) {
      number = lines.number();
      String text = lines.text();
      if (text.startsWith("# hostname;")) {
        groups = header(text);
      } else if (!text.isBlank()) {
        tokens.fields(text, ';');
        row();
      }
    }
    sink.finish("no rows in it");
  }

  private List<CsvGroup> header(String text) {
    List<CsvGroup> known = headers.getOrDefault(text, List.of());
    if (known.isEmpty()) {
      known = groups(text);
      headers.put(text, known);
    }
    return known;
  }

  /**
   * The tables of a header. There is one; with {@code -h} all of them stand in one row, and those
   * whose last column is marked {@code [...]} are repeated for each device.
   */
  private List<CsvGroup> groups(String header) {
    tokens.fields(header, ';');
    List<CsvGroup> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = FIRST_CELL; i < tokens.count(); i++) {
      String name = tokens.get(i).strip();
      if (CsvGroup.begins(name) && !names.isEmpty()) {
        found.add(new CsvGroup(new SampleTable(sink, names), false));
        names.clear();
      }
      boolean list = name.endsWith("[...]");
      names.add(list ? name.substring(0, name.length() - 5) : name);
      if (list || CsvGroup.ends(name)) {
        found.add(new CsvGroup(new SampleTable(sink, names), list));
        names.clear();
      }
    }
    if (!names.isEmpty()) {
      found.add(new CsvGroup(new SampleTable(sink, names), false));
    }
    return found;
  }

  private void row() {
    if (tokens.count() <= FIRST_CELL) {
      sink.problem(number, MISFIT);
    } else if (!sameHost()) {
      sink.problem(number, SarText.OTHER_HOST);
    } else if (!clock.moveTo(tokens.get(2).strip())) {
      sink.problem(number, NO_TIME);
    } else if (tokens.get(FIRST_CELL).startsWith("LINUX-RESTART")) {
      clock.restart(number, tokens.line());
    } else if (!tokens.get(FIRST_CELL).startsWith("COM")) {
      cells();
    }
  }

  private boolean sameHost() {
    if (host.isEmpty()) {
      host = tokens.get(0);
      findings.identify("host", host);
    }
    return tokens.is(0, host);
  }

  private void cells() {
    int at = FIRST_CELL;
    for (int i = 0; i < groups.size(); i++) {
      CsvGroup group = groups.get(i);
      boolean endless = i + 1 < groups.size() && group.runsInto(groups.get(i + 1));
      int length = endless ? -1 : group.length(tokens, at);
      if (length < 0) {
        lost(i);
        return;
      }
      at = group.read(tokens, at, length, clock.second(), number);
    }
    if (at != tokens.count() || groups.isEmpty()) {
      sink.problem(number, MISFIT);
    }
  }

  /** The end of this group cannot be told; that matters if somebody needs it or what follows. */
  private void lost(int from) {
    boolean needed = false;
    for (CsvGroup other : groups.subList(from, groups.size())) {
      needed |= !other.table().passedOver();
    }
    if (needed) {
      sink.problem(number, groups.size() > 1 ? LOST : MISFIT);
    }
  }
}
