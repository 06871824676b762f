package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code server-status} of Apache: {@code ?auto}, or the page as HTML or as text browsers print it.
 *
 * <pre>
 * BusyWorkers: 3
 * IdleWorkers: 5
 * Scoreboard: _W__K_R_....
 *
 * 3 requests currently being processed, 5 idle workers
 * _W__K_R_....
 * </pre>
 *
 * Makes readings of the workers that are busy, idle, and about to end.
 */
public final class ApacheStatusReader implements Reader {
  private static final Subject APACHE = new Subject("service", "apache");
  private static final String STATES = "_SRWKDCLGI.";
  private static final String BUSY = "SRWKDCLG";
  private static final String PROCESSED = " currently being processed";
  private static final int SHORTEST_BOARD = 8;

  @Override
  public String format() {
    return "apache-status";
  }

  @Override
  public String reads() {
    return "Apache server-status, server-status?auto";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean auto = head.hasLineStarting("BusyWorkers:") || head.hasLineStarting("Scoreboard:");
    boolean page = head.hasLineWith("Apache Server Status for ");
    return auto || page ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    StringBuilder board = new StringBuilder();
    long boardLine = 0;
    boolean ended = false;
    while (lines.next()) {
      String text = lines.text();
      counts(text, lines.number(), findings);
      String states = board(text);
      if (!states.isEmpty() && !ended) {
        boardLine = boardLine == 0 ? lines.number() : boardLine;
        board.append(states);
      } else {
        ended |= !board.isEmpty() && !text.isBlank();
      }
    }
    if (!board.isEmpty()) {
      scoreboard(board, boardLine, findings);
    }
    if (!findings.any()) {
      findings.nothing("neither counts of workers nor a scoreboard in it");
    }
  }

  private static void counts(String text, long number, Findings findings) {
    if (text.startsWith("BusyWorkers: ")) {
      reading(
          Measure.APACHE_BUSY_WORKERS, Printed.count(text.substring(13)), number, text, findings);
    } else if (text.startsWith("IdleWorkers: ")) {
      reading(
          Measure.APACHE_IDLE_WORKERS, Printed.count(text.substring(13)), number, text, findings);
    } else if (text.contains(PROCESSED)) {
      page(text, number, findings);
    }
  }

  /** {@code <dt>3 requests currently being processed, 5 idle workers</dt>}. */
  private static void page(String text, long number, Findings findings) {
    int busyEnd = text.indexOf(" request");
    int busy = busyEnd;
    while (busy > 0 && Character.isDigit(text.charAt(busy - 1))) {
      busy--;
    }
    int idle = text.lastIndexOf(", ");
    if (busy >= 0 && busy < busyEnd) {
      reading(
          Measure.APACHE_BUSY_WORKERS, Printed.count(text.substring(busy)), number, text, findings);
    }
    if (idle > 0 && text.indexOf(" idle workers", idle) > 0) {
      reading(
          Measure.APACHE_IDLE_WORKERS,
          Printed.count(text.substring(idle + 2)),
          number,
          text,
          findings);
    }
  }

  private static void reading(
      String measure, double value, long number, String text, Findings findings) {
    if (value >= 0) {
      findings.fact(new Reading(measure, APACHE, value, findings.at(number, text)));
    }
  }

  /** The part of the scoreboard that the line holds; empty when it holds none. */
  private static String board(String text) {
    String plain = text.strip();
    boolean labelled = plain.startsWith("Scoreboard: ");
    plain = labelled ? plain.substring(12) : plain;
    plain = plain.startsWith("<pre>") ? plain.substring(5) : plain;
    plain = plain.endsWith("</pre>") ? plain.substring(0, plain.length() - 6) : plain;
    for (int i = 0; i < plain.length(); i++) {
      if (STATES.indexOf(plain.charAt(i)) < 0) {
        return "";
      }
    }
    return labelled || plain.length() >= SHORTEST_BOARD ? plain : "";
  }

  private static void scoreboard(StringBuilder board, long number, Findings findings) {
    int busy = 0;
    int ending = 0;
    for (int i = 0; i < board.length(); i++) {
      busy += BUSY.indexOf(board.charAt(i)) >= 0 ? 1 : 0;
      ending += board.charAt(i) == 'G' ? 1 : 0;
    }
    String shown = board.length() > 200 ? board.substring(0, 200) : board.toString();
    double percent = 100.0 * busy / board.length();
    reading(Measure.APACHE_BUSY_WORKERS_PERCENT, percent, number, shown, findings);
    reading(Measure.APACHE_ENDING_WORKERS, ending, number, shown, findings);
  }
}
