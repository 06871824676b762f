package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code vmstat 1 5}.
 *
 * <pre>
 * procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
 *  r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
 *  1  1 301796 101116   1860  42488   11  918   210   935  187  135 10 32 57  1  0
 *  2  0 301796 101116   1860  42488 1316    0  1316     0  936 1124  1 38 38 23  0
 * </pre>
 *
 * Makes readings of the means of all rows but the first, which covers the time since boot.
 */
public final class VmstatReader implements Reader {
  private static final String MISFIT = "row that does not fit the header above it: left out";

  /** A page is 4 KB on every machine that vmstat is likely to have been run on. */
  private static final double PAGES_PER_KILOBYTE = 0.25;

  @Override
  public String format() {
    return "vmstat";
  }

  @Override
  public String reads() {
    return "vmstat 1 5";
  }

  @Override
  public String family() {
    return "vmstat";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith(" r ", " b ", " swpd ", " si ", " so ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Tokens tokens = new Tokens();
    Means means = new Means();
    CountedProblems problems = new CountedProblems();
    List<String> names = new ArrayList<>();
    int rows = 0;
    while (lines.next()) {
      String text = lines.text();
      tokens.blanks(text);
      if (tokens.count() < 2 || names.isEmpty() && !tokens.is(0, "r")) {
        continue;
      }
      if (tokens.is(0, "r")) {
        header(tokens, names);
      } else if (tokens.numeric(0)) {
        rows++;
        if (tokens.count() < names.size()) {
          problems.add(lines.number(), MISFIT);
        } else if (rows > 1) {
          row(tokens, names, means, lines.number());
        }
      }
    }
    means.report(findings);
    problems.report(findings);
    if (means.isEmpty()) {
      findings.nothing(rows == 0 ? "no rows in it" : "only the average since boot");
    }
  }

  /** The names of the columns; a time behind them has a name only for its zone. */
  private static void header(Tokens tokens, List<String> names) {
    names.clear();
    for (int i = 0; i < tokens.count(); i++) {
      if (Character.isLowerCase(tokens.get(i).charAt(0))) {
        names.add(tokens.get(i));
      }
    }
  }

  private static void row(Tokens tokens, List<String> names, Means means, long line) {
    double in = cell(tokens, names, "si") * PAGES_PER_KILOBYTE;
    double out = cell(tokens, names, "so") * PAGES_PER_KILOBYTE;
    double idle = cell(tokens, names, "id");
    double iowait = cell(tokens, names, "wa");
    String text = tokens.line();
    add(means, Measure.RUN_QUEUE_TASKS, cell(tokens, names, "r"), line, text);
    add(means, Measure.BLOCKED_TASKS, cell(tokens, names, "b"), line, text);
    add(means, Measure.SWAP_IN_PAGES_PER_SECOND, in, line, text);
    add(means, Measure.SWAP_OUT_PAGES_PER_SECOND, out, line, text);
    add(means, Measure.SWAP_PAGES_PER_SECOND, in + out, line, text);
    add(means, Measure.CONTEXT_SWITCHES_PER_SECOND, cell(tokens, names, "cs"), line, text);
    add(means, Measure.CPU_USER_PERCENT, cell(tokens, names, "us"), line, text);
    add(means, Measure.CPU_SYSTEM_PERCENT, cell(tokens, names, "sy"), line, text);
    add(means, Measure.CPU_IDLE_PERCENT, idle, line, text);
    add(means, Measure.CPU_IOWAIT_PERCENT, iowait, line, text);
    add(means, Measure.CPU_STEAL_PERCENT, cell(tokens, names, "st"), line, text);
    add(means, Measure.CPU_BUSY_PERCENT, 100 - idle - iowait, line, text);
  }

  private static void add(Means means, String measure, double value, long line, String text) {
    Range range = measure.endsWith("-percent") ? Range.PERCENT : Range.AMOUNT;
    means.add(measure, Subject.HOST, range.plausible(value), line, text);
  }

  private static double cell(Tokens tokens, List<String> names, String name) {
    int index = names.indexOf(name);
    return index < 0 ? Double.NaN : tokens.number(index);
  }
}
