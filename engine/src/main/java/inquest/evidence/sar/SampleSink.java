package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;

/** Where the samples of one file go, within a limit of memory. */
public final class SampleSink {
  /** Beyond so many characters of quoted lines, samples are kept without their line. */
  private static final int MOST_TEXT = 32 << 20;

  /** Two million samples take about 80 MB. A day of {@code sar -A} of 64 CPUs has a tenth of it. */
  private static final int MOST_SAMPLES = 2_000_000;

  private final Findings findings;
  private final CountedProblems problems = new CountedProblems();
  private long textKept;
  private int samples;

  /** Nothing yet. */
  public SampleSink(Findings findings) {
    this.findings = findings;
  }

  /** Where it goes. */
  public Findings findings() {
    return findings;
  }

  /** The line if there is still room for it, else an empty text. */
  public String keep(String line) {
    if (textKept + line.length() > MOST_TEXT) {
      return "";
    }
    textKept += line.length();
    return line;
  }

  /** Adds a sample whose value is known to be possible. */
  public void add(SampleColumn column, long second, double value, long line, String text) {
    if (samples == MOST_SAMPLES) {
      problem(line, "more than " + MOST_SAMPLES + " samples: the rest is left out");
      return;
    }
    samples++;
    column.add(second, value, line, text);
  }

  /** Counts something that could not be used. */
  public void problem(long line, String reason) {
    problems.add(line, reason);
  }

  /** Hands over the problems; without any sample or event, states the reason. */
  public void finish(String reasonForNothing) {
    problems.report(findings);
    if (samples == 0 && findings.events().isEmpty()) {
      findings.nothing(reasonForNothing);
    }
  }
}
