package inquest.evidence;

/** Lines of one file that its reader could not read, named once with their number. */
public final class SkippedLines {
  private long first;
  private long count;

  /** Notes a line. */
  public void add(long line) {
    first = count == 0 ? line : first;
    count++;
  }

  /** Names the lines, when there are any, as one problem at the first of them. */
  public void report(Findings findings, String what) {
    if (count > 0) {
      String lines = count == 1 ? "1 line is " : count + " lines are ";
      findings.problem(first, lines + what + "; left out");
    }
  }
}
