package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Quantity;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.LimitHits;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The readings of the beancounters in one file. */
final class Beancounters {
  private static final double KILOBYTES_PER_PAGE = 4;
  private static final int MOST = 100_000;

  /** The kernel prints the largest number it knows, in pages or bytes, for no limit. */
  private static final long UNLIMITED = Integer.MAX_VALUE;

  /** The node itself. */
  private static final String NODE = "0";

  private record Key(String container, String counter) {}

  private static final class Hits {
    private long last;
    private long growth;
    private long readings;
    private long line;
    private String text = "";
  }

  private record Used(double percent, long line, String text) {}

  private final Map<Key, Hits> hits = new LinkedHashMap<>();
  private final Map<Key, Used> used = new LinkedHashMap<>();
  private final ListedAmounts memory =
      new ListedAmounts("beancounters", "memory", "container-memory-kilobytes");
  private final SkippedLines skipped = new SkippedLines();
  private Words header = Words.of("");
  private String container = "";

  void line(long number, String text) {
    Words words = Words.of(text);
    if (words.has("failcnt") && words.has("resource")) {
      header = words;
      memory.clear();
      container = "";
      return;
    }
    String word = words.get(0);
    boolean first = word.endsWith(":");
    container = first ? word.substring(0, word.length() - 1) : container;
    int resource = first ? 1 : 0;
    boolean complete = words.size() - resource == header.size() - 1;
    if (header.size() > 0 && complete && Quantity.whole(container) >= 0) {
      row(words, resource, number, text.strip());
    } else if (words.size() > 0 && !word.startsWith("Version")) {
      skipped.add(number);
    }
  }

  private void row(Words words, int resource, long line, String text) {
    String counter = words.get(resource);
    if (container.equals(NODE) || counter.equals("dummy")) {
      return;
    }
    long failures = cell(words, "failcnt", resource);
    if (failures >= 0) {
      count(new Key(container, counter), failures, line, text);
    }
    limit(counter, words, resource, line, text);
    if (counter.equals("physpages")) {
      double kilobytes = cell(words, "held", resource) * KILOBYTES_PER_PAGE;
      memory.add(subject(container), kilobytes, line, text);
    }
  }

  /** How much of its memory and of its own swap the container uses; without a limit nothing. */
  private void limit(String counter, Words words, int resource, long line, String text) {
    long limit = cell(words, "limit", resource);
    boolean known = counter.equals("physpages") || counter.equals("swappages");
    if (known && limit > 0 && limit < UNLIMITED) {
      used.put(
          new Key(container, counter),
          new Used(100.0 * cell(words, "held", resource) / limit, line, text));
    }
  }

  /** A cell by the name of its column; the header has the column uid before the resource. */
  private long cell(Words words, String column, int resource) {
    return Quantity.whole(words.get(header.indexOf(column) - 1 + resource));
  }

  private void count(Key key, long failures, long line, String text) {
    Hits seen = hits.get(key);
    if (seen == null) {
      if (hits.size() >= MOST) {
        skipped.add(line);
        return;
      }
      seen = new Hits();
      hits.put(key, seen);
    } else {
      seen.growth += Math.max(0, failures - seen.last);
    }
    seen.last = failures;
    seen.readings++;
    seen.line = line;
    seen.text = text;
  }

  void report(Findings findings) {
    hits.forEach(
        (key, seen) ->
            findings.fact(
                new LimitHits(
                    subject(key.container()),
                    key.counter(),
                    seen.last,
                    seen.growth,
                    seen.readings,
                    findings.at(seen.line, seen.text))));
    used.forEach(
        (key, part) ->
            findings.fact(
                new Reading(
                    key.counter().equals("physpages")
                        ? "container-memory-limit-percent"
                        : "container-swap-limit-percent",
                    subject(key.container()),
                    part.percent(),
                    findings.at(part.line(), part.text()))));
    memory.report(findings);
    if (!findings.any()) {
      findings.nothing("no container in it");
    }
    skipped.report(findings, "no row of the counters");
  }

  private static Subject subject(String container) {
    return new Subject("container", container);
  }
}
