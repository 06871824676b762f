package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Readers;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code /root/system-snapshot/H/M.log} of sys-snap: the outputs of several tools one after the
 * other, once a minute.
 *
 * <pre>
 * 20261123 14 7 Load Average: 41.20 38.80 31.11 9/412 20133
 *
 * Memory Usage:
 *
 * MemTotal:        1016280 kB
 * …
 * Process List:
 *
 * USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
 * </pre>
 *
 * Makes readings of the load; the tables of memory, virtual memory, processes and connections go to
 * the readers of these. The first line tells the moment.
 */
public final class SysSnapReader implements Reader {
  private static final String LOAD = " Load Average:";
  private static final String[] LOADS = {Measure.LOAD_1, Measure.LOAD_5, Measure.LOAD_15};
  private static final String[] TITLES = {
    "Memory Usage:", "Virtual Memory Stats:", "Process List:", "Network Connections:",
  };

  /** Much more than what a large host prints in a minute. */
  private static final int LONGEST_SECTION = 16 << 20;

  @Override
  public String format() {
    return "sys-snap";
  }

  @Override
  public String reads() {
    return "/root/system-snapshot/H/M.log";
  }

  @Override
  public String family() {
    return "sys-snap";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().indexOf(LOAD) > 8 && !moment(head.firstLine()).isEmpty()
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  /** {@code 2026-11-23T14:07:00} of {@code 20261123 14 7 Load Average:}; empty for other lines. */
  private static String moment(String line) {
    Words words = Words.of(line);
    long date = words.get(0).length() == 8 ? Quantity.whole(words.get(0)) : -1;
    long hour = Quantity.whole(words.get(1));
    long minute = Quantity.whole(words.get(2));
    if (date < 0 || hour < 0 || minute < 0) {
      return "";
    }
    try {
      int day = (int) date;
      return LocalDate.of(day / 10_000, day / 100 % 100, day % 100)
          .atTime((int) hour, (int) minute)
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String moment = "";
    StringBuilder section = new StringBuilder();
    boolean wanted = false;
    long first = 1;
    while (lines.next()) {
      String text = lines.text();
      if (moment.isEmpty()) {
        moment = load(text, lines.number(), findings);
      } else if (title(text)) {
        hand(section, first, moment, findings);
        wanted = wanted(text);
        first = lines.number() + 1;
      } else if (wanted && section.length() + text.length() < LONGEST_SECTION) {
        section.append(text).append('\n');
      }
    }
    hand(section, first, moment, findings);
    if (moment.isEmpty()) {
      findings.nothing("no line with a date and the load in it");
    }
  }

  private static String load(String text, long line, Findings findings) {
    String moment = text.indexOf(LOAD) > 0 ? moment(text) : "";
    if (!moment.isEmpty()) {
      findings.identify("taken", moment);
      Words words = Words.of(text.substring(text.indexOf(LOAD) + LOAD.length()));
      for (int i = 0; i < LOADS.length; i++) {
        double load = Quantity.number(words.get(i));
        if (!Double.isNaN(load)) {
          findings.fact(new Reading(LOADS[i], Subject.HOST, load, findings.at(line, text)));
        }
      }
    }
    return moment;
  }

  /** True for the heading of any section: words of letters, a colon, nothing else. */
  private static boolean title(String text) {
    if (!text.endsWith(":") || text.length() < 8 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    return wanted(text)
        || text.endsWith(" Processes:")
        || text.startsWith("Process List for ")
        || text.equals("List of Open Files:");
  }

  private static boolean wanted(String text) {
    for (String title : TITLES) {
      if (text.equals(title)) {
        return true;
      }
    }
    return false;
  }

  private static void hand(StringBuilder section, long first, String moment, Findings findings)
      throws IOException {
    String text = section.toString();
    section.setLength(0);
    if (text.isBlank()) {
      return;
    }
    byte[] start =
        text.substring(0, Math.min(text.length(), Head.BYTES)).getBytes(StandardCharsets.UTF_8);
    Optional<Reader> reader = Readers.of(Head.of("", start, start.length));
    if (reader.isEmpty() || reader.get() instanceof SysSnapReader) {
      findings.problem(first, "this section is of no known format");
      return;
    }
    Findings part = findings.part(reader.get());
    reader.get().read(Lines.part(text, first), part);
    if (part.any()) {
      part.identify("taken", moment);
    }
  }
}
