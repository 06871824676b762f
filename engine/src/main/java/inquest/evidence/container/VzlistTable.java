package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Quantity;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.GuestState;
import inquest.facts.Subject;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rows of vzlist and prlctl. The header may stand anywhere, when the rows were sorted. */
final class VzlistTable {
  private static final int MOST = 10_000;
  private static final Set<String> STATES =
      Set.of("running", "stopped", "mounted", "suspended", "paused", "invalid", "unknown");

  private record Waiting(long number, String text) {}

  private record State(String state, long line, String text) {}

  private final ListedAmounts loads =
      new ListedAmounts("vzlist", "load", "container-load-1-minute");
  private final Map<String, State> states = new LinkedHashMap<>();
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private final SkippedLines skipped = new SkippedLines();
  private Words header = Words.of("");

  /** True for a header of vzlist or prlctl. */
  static boolean header(Words words) {
    return id(words) >= 0
        && (words.has("STATUS") || words.has("LAVERAGE") || words.has("NPROC"))
        && !words.has("%VM");
  }

  /** True for a row of {@code vzlist -Ho veid,laverage}. */
  static boolean bare(String line) {
    int slash = line.indexOf('/');
    if (slash < 0 || line.length() > 120) {
      return false;
    }
    Words words = Words.of(line);
    return words.size() == 2
        && identity(words.get(0))
        && words.get(1).indexOf('.') > 0
        && !Double.isNaN(load(words.get(1)));
  }

  private static int id(Words words) {
    int at = words.indexOf("CTID");
    at = at < 0 ? words.indexOf("VEID") : at;
    return at < 0 ? words.indexOf("UUID") : at;
  }

  /** A number, or a UUID with or without braces. */
  static boolean identity(String word) {
    return Quantity.whole(word) >= 0 || plain(word).length() == 36 && word.indexOf('-') > 0;
  }

  static String plain(String id) {
    return id.startsWith("{") && id.endsWith("}") ? id.substring(1, id.length() - 1) : id;
  }

  /** The first of three loads; NaN when the text is none. */
  static double load(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    return first > 0 && second > first ? Quantity.number(text.substring(0, first)) : Double.NaN;
  }

  void line(long number, String text) {
    Words words = Words.of(text);
    if (header(words)) {
      header = words;
      while (!waiting.isEmpty()) {
        Waiting line = waiting.removeFirst();
        if (identity(Words.of(line.text()).get(id(header)))) {
          row(line.number(), line.text());
        }
      }
    } else if (bare(text)) {
      container(words.get(0), load(words.get(1)), "", number, text);
    } else if (header.size() > 0) {
      row(number, text);
    } else if (waiting.size() < MOST) {
      waiting.addLast(new Waiting(number, text));
    }
  }

  private void row(long number, String text) {
    Words words = Words.of(text);
    String id = words.get(id(header));
    if (!identity(id)) {
      if (words.size() > 0) {
        skipped.add(number);
      }
      return;
    }
    double load = Double.NaN;
    String state = "";
    for (int i = 0; i < words.size(); i++) {
      state = state.isEmpty() && STATES.contains(words.get(i)) ? words.get(i) : state;
      load = Double.isNaN(load) && header.has("LAVERAGE") ? load(words.get(i)) : load;
    }
    container(id, load, header.has("STATUS") ? state : "", number, text);
  }

  /** Takes one container; NaN and an empty text are not known. */
  void container(String id, double load, String state, long line, String text) {
    loads.add(new Subject("container", plain(id)), load, line, text);
    if (!state.isEmpty() && states.size() < MOST) {
      states.put(plain(id), new State(state, line, text));
    }
  }

  void report(Findings findings) {
    loads.report(findings);
    states.forEach(
        (id, state) ->
            findings.fact(
                new GuestState(
                    new Subject("container", id),
                    state.state(),
                    findings.at(state.line(), state.text()))));
    for (Waiting line : waiting) {
      Words words = Words.of(line.text());
      if (words.size() > 0 && !words.get(1).equals("-")) {
        skipped.add(line.number());
      }
    }
    if (!findings.any()) {
      findings.nothing("no container with a state or a load in it");
    } else {
      skipped.report(findings, "no row of a container");
    }
  }
}
