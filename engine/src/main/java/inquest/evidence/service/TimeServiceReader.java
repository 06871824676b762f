package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code chronyc tracking}, {@code chronyc sources}, {@code ntpq -p} and {@code timedatectl}.
 *
 * <pre>
 * System time     : 0.000012 seconds fast of NTP time
 * Leap status     : Normal
 *
 * ^* time.example.net              2   6   377    35   +120us[ +135us] +/-   12ms
 *
 * *time.example.ne 192.0.2.5        2 u   35   64  377    0.512    0.120   0.031
 *
 * System clock synchronized: yes
 * </pre>
 *
 * Makes readings of the offset of the clock and of whether it follows a time server.
 */
public final class TimeServiceReader implements Reader {

  @Override
  public String format() {
    return "time-service";
  }

  @Override
  public String reads() {
    return "chronyc tracking, chronyc sources, ntpq -p, timedatectl";
  }

  @Override
  public String family() {
    return "time";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean tracking =
        head.hasLineStarting("Reference ID    :") && head.hasLineStarting("Leap status");
    boolean sources = head.hasLineStarting("MS Name/IP address");
    boolean peers = head.hasLineWith("remote", "refid", "offset", "jitter");
    boolean state =
        head.hasLineStarting("System clock synchronized:")
            || head.hasLineStarting("NTP synchronized:");
    return tracking || sources || peers || state ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String header = "";
    long headerLine = 0;
    boolean selected = false;
    boolean listed = false;
    while (lines.next()) {
      String text = lines.text();
      if (text.startsWith("MS Name/IP") || text.contains("refid") && text.contains("jitter")) {
        header = text;
        headerLine = lines.number();
      } else if (headerLine > 0 && text.length() > 20 && !text.startsWith("==")) {
        boolean chosen = source(text, header, lines.number(), findings);
        listed = true;
        selected |= chosen;
      } else if (headerLine == 0) {
        labelled(text, lines.number(), findings);
      }
    }
    if (headerLine > 0 && listed) {
      synchronised(selected, headerLine, header, findings);
    }
    if (!findings.any()) {
      findings.nothing("neither an offset nor a state of the clock in it");
    }
  }

  private static void labelled(String text, long number, Findings findings) {
    Labelled line = Labelled.of(text);
    switch (line.key()) {
      case "System time" ->
          offset(Printed.decimal(Words.of(line.value()).get(0)), number, text, findings);
      case "Leap status" ->
          synchronised(!line.value().equals("Not synchronised"), number, text, findings);
      case "System clock synchronized", "NTP synchronized" ->
          synchronised(line.value().equals("yes"), number, text, findings);
      default -> {
        // of no use here
      }
    }
  }

  /** A line of a table of time servers; true for the one that the clock follows. */
  private static boolean source(String text, String header, long number, Findings findings) {
    if (header.startsWith("MS ")) {
      return text.startsWith("*", 1);
    }
    boolean chosen = text.startsWith("*") || text.startsWith("o");
    int column = Words.of(header).indexOf("offset");
    if (chosen) {
      double milliseconds = Printed.decimal(Words.of(text).get(column));
      offset(milliseconds / 1000, number, text, findings);
    }
    return chosen;
  }

  private static void offset(double seconds, long number, String text, Findings findings) {
    if (!Double.isNaN(seconds)) {
      findings.fact(
          new Reading(
              Measure.CLOCK_OFFSET_SECONDS,
              Subject.HOST,
              Math.abs(seconds),
              findings.at(number, text)));
    }
  }

  private static void synchronised(boolean yes, long number, String text, Findings findings) {
    findings.fact(
        new Reading(
            Measure.CLOCK_UNSYNCHRONISED, Subject.HOST, yes ? 0 : 1, findings.at(number, text)));
  }
}
