package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.NamedMoment;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code top -b}, with or without {@code -c}, of procps 3.2 to 4.
 *
 * <pre>
 * top - 14:47:12 up 3 min,  0 user,  load average: 1.90, 1.40, 0.62
 * Tasks: 122 total,   2 running, 120 sleeping,   0 stopped,   0 zombie
 * %Cpu(s):  8.9 us, 69.2 sy,  0.0 ni,  0.0 id,  0.7 wa,  0.0 hi, 21.2 si,  0.0 st
 * MiB Mem :    960.4 total,     88.9 free,    919.9 used,     42.8 buff/cache
 * MiB Swap:   1024.0 total,    741.1 free,    282.9 used.     40.6 avail Mem
 *
 *     PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND
 *     493 carol     20   0 1026336 730704    952 D  10.1  74.3   1:00.38 analyze 1000 100 60
 * </pre>
 *
 * Makes one row per process and output, and readings of the load, the tasks, the CPUs, memory and
 * swap from the summary of the last output; tells how long the machine has been up. A stored
 * snapshot ({@code toplog.1795445232} of cPanel, {@code check_swap.topdump} of a monitor) tells its
 * own moment instead.
 */
public final class TopReader implements Reader {

  @Override
  public String format() {
    return "top";
  }

  @Override
  public String reads() {
    return "top -b, top -bc";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("top - ") || ProcessTable.header(line) && ofTop(Words.of(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.equals("top") || name.startsWith("top.") || name.startsWith("top_-b")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  private static boolean ofTop(Words header) {
    return header.has("TIME+") || header.has("VIRT") || header.has("RES") || header.has("PR");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    TopListing listing = new TopListing();
    while (lines.next()) {
      listing.line(lines.number(), lines.text());
    }
    listing.report(findings);
    String moment = NamedMoment.of(findings.file());
    boolean dump = findings.file().endsWith(".topdump");
    String taken = moment.isEmpty() && dump ? listing.timeOfDay() : moment;
    if (!taken.isEmpty() && findings.any()) {
      findings.identify("taken", taken);
    } else {
      listing.reportUptime(findings);
    }
  }
}
