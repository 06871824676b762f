package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import inquest.evidence.SkippedLines;
import inquest.facts.LimitHits;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of lveinfo and lveps. */
final class LveTable {
  private static final Set<String> FAULTS =
      Set.of("CPUf", "EPf", "VMemF", "PMemF", "NprocF", "IOf", "IOPSf");
  private static final Set<String> NAMES = Set.of("ID", "User", "LVE", "USER");
  private static final int MOST = 100_000;

  private record Key(String user, String limit) {}

  private record Hits(long count, long line, String text) {}

  private final ListedAmounts cpu = new ListedAmounts("lve", "cpu", "");
  private final ListedAmounts memory = new ListedAmounts("lve", "memory", "");
  private final ListedAmounts io = new ListedAmounts("lve", "io", "");
  private final Map<Key, Hits> faults = new LinkedHashMap<>();
  private final SkippedLines skipped = new SkippedLines();
  private List<String> header = List.of();

  /** The cells of a row: between bars, commas or blanks. */
  static List<String> cells(String line) {
    String text = line.strip();
    if (text.startsWith("|") && text.endsWith("|") && text.length() > 1) {
      return Printed.cells(text.substring(1, text.length() - 1), '|');
    }
    boolean csv = text.indexOf(',') > 0 && text.indexOf(' ') < 0;
    return csv ? Printed.cells(text, ',') : Printed.words(text);
  }

  static boolean header(List<String> cells) {
    boolean named = !cells.isEmpty() && cells.stream().anyMatch(NAMES::contains);
    boolean info = cells.contains("aCPU") || cells.contains("mCPU") || cells.contains("PMemF");
    return named && (info || cells.contains("EP") && cells.contains("PNO"));
  }

  void line(List<String> cells, long number, String text) {
    if (header(cells)) {
      header = cells;
    } else if (!header.isEmpty() && cells.size() == header.size()) {
      row(cells, number, text.strip());
    } else if (!header.isEmpty() && !cells.isEmpty() && !text.strip().startsWith("+-")) {
      skipped.add(number);
    }
  }

  private void row(List<String> cells, long line, String text) {
    String user = "";
    for (int i = 0; i < header.size() && user.isEmpty(); i++) {
      user = NAMES.contains(header.get(i)) ? cells.get(i) : "";
    }
    if (user.isEmpty()) {
      skipped.add(line);
      return;
    }
    Subject subject = new Subject("user", user);
    cpu.add(subject, number(cells, "aCPU", "CPU"), line, text);
    memory.add(subject, number(cells, "aPMem", "MEM"), line, text);
    io.add(subject, number(cells, "aIO", "I/O"), line, text);
    for (int i = 0; i < header.size(); i++) {
      long count = FAULTS.contains(header.get(i)) ? Quantity.whole(cells.get(i)) : -1;
      if (count > 0 && faults.size() < MOST) {
        Hits hits = new Hits(count, line, text);
        faults.merge(new Key(user, header.get(i)), hits, LveTable::sum);
      }
    }
  }

  /** Rows of several periods add up. */
  private static Hits sum(Hits a, Hits b) {
    Hits larger = b.count() > a.count() ? b : a;
    return new Hits(a.count() + b.count(), larger.line(), larger.text());
  }

  private double number(List<String> cells, String average, String now) {
    int at = header.indexOf(average) >= 0 ? header.indexOf(average) : header.indexOf(now);
    if (at < 0) {
      return Double.NaN;
    }
    double number = Quantity.percent(cells.get(at));
    return Double.isNaN(number) ? Quantity.kilobytes(cells.get(at), 1) : number;
  }

  void report(Findings findings) {
    cpu.report(findings);
    memory.report(findings);
    io.report(findings);
    faults.forEach(
        (key, hits) ->
            findings.fact(
                new LimitHits(
                    new Subject("user", key.user()),
                    key.limit(),
                    hits.count(),
                    hits.count(),
                    1,
                    findings.at(hits.line(), hits.text()))));
    if (!findings.any()) {
      findings.nothing(header.isEmpty() ? "no table of users in it" : "no user in it");
    } else {
      skipped.report(findings, "no row of a user");
    }
  }
}
