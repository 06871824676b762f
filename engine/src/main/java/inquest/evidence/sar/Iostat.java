package inquest.evidence.sar;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of {@code iostat} while it is read. */
final class Iostat {
  private static final String MISFIT = "row that does not fit the header above it: left out";
  private static final double SECTOR = 0.5;
  private static final double MEGABYTE = 1024;

  private final Findings findings;
  private final CountedProblems problems = new CountedProblems();
  private final Tokens tokens = new Tokens();
  private final Means means = new Means();
  private final Map<String, Integer> reports = new HashMap<>();
  private List<String> names = List.of();
  private boolean cpu;
  private long number;

  Iostat(Findings findings) {
    this.findings = findings;
  }

  /** Reads all lines. */
  void read(Lines lines) throws IOException {
    while (lines.next()) {
      number = lines.number();
      String text = lines.text();
      tokens.blanks(text);
      if (tokens.count() == 0) {
        names = List.of();
      } else if (SarBanner.is(text)) {
        banner(SarBanner.of(text));
      } else if (!header() && !names.isEmpty()) {
        row();
      }
    }
    means.report(findings);
    problems.report(findings);
    if (means.isEmpty()) {
      findings.nothing("only the average since boot");
    }
  }

  private void banner(SarBanner banner) {
    findings.identify("host", banner.host());
    findings.identify("kernel", banner.kernel());
    if (banner.cpus() > 0) {
      findings.identify("cpus", String.valueOf(banner.cpus()));
    }
    reports.clear();
  }

  /** Takes the header of a table; false when the line is none. */
  private boolean header() {
    int last = tokens.count() - 1;
    boolean ofCpu = tokens.is(0, "avg-cpu:");
    if (!ofCpu && !device(0) && !device(last)) {
      return false;
    }
    cpu = ofCpu;
    names = new ArrayList<>();
    for (int i = cpu ? 1 : 0; i <= last; i++) {
      names.add(device(i) ? "Device" : tokens.get(i));
    }
    return true;
  }

  private boolean device(int index) {
    return tokens.is(index, "Device") || tokens.is(index, "Device:");
  }

  private void row() {
    if (tokens.count() != names.size()) {
      problems.add(number, MISFIT);
      return;
    }
    String name = cpu ? "" : tokens.get(names.indexOf("Device"));
    // the first report covers the time since boot
    if (reports.merge(name, 1, Integer::sum) == 1) {
      return;
    }
    if (cpu) {
      cpu();
    } else if (Devices.disk(name).equals(name)) {
      disk(Devices.subject(name));
    }
  }

  private void cpu() {
    Subject host = Subject.HOST;
    percent(Measure.CPU_USER_PERCENT, host, cell("%user"));
    percent(Measure.CPU_NICE_PERCENT, host, cell("%nice"));
    percent(Measure.CPU_SYSTEM_PERCENT, host, cell("%system"));
    percent(Measure.CPU_IOWAIT_PERCENT, host, cell("%iowait"));
    percent(Measure.CPU_STEAL_PERCENT, host, cell("%steal"));
    percent(Measure.CPU_IDLE_PERCENT, host, cell("%idle"));
    percent(Measure.CPU_BUSY_PERCENT, host, 100 - cell("%idle") - cell("%iowait"));
  }

  private void disk(Subject disk) {
    amount(Measure.DISK_TRANSFERS_PER_SECOND, disk, first("tps", cell("r/s") + cell("w/s")));
    amount(Measure.DISK_READ_KILOBYTES_PER_SECOND, disk, kilobytes("r", "read"));
    amount(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, disk, kilobytes("w", "wrtn"));
    amount(Measure.DISK_AWAIT_MILLISECONDS, disk, first("await", await()));
    amount(Measure.DISK_QUEUE_REQUESTS, disk, first("aqu-sz", cell("avgqu-sz")));
    means.add(
        Measure.DISK_UTILIZATION_PERCENT,
        disk,
        Range.SATURATING_PERCENT.plausible(cell("%util")),
        number,
        tokens.line());
  }

  /** Under every name of the column: with {@code -x}, without, and by the unit asked for. */
  private double kilobytes(String extended, String plain) {
    double fallback = first(extended + "sec/s", cell("Blk_" + plain + "/s")) * SECTOR;
    fallback = preferred(first(extended + "MB/s", cell("MB_" + plain + "/s")) * MEGABYTE, fallback);
    return preferred(first(extended + "kB/s", cell("kB_" + plain + "/s")), fallback);
  }

  /** Newer versions tell it for reads and writes only; together each counts by its number. */
  private double await() {
    double reads = cell("r/s");
    double writes = cell("w/s");
    double all = reads + writes;
    return all == 0 ? 0 : (reads * cell("r_await") + writes * cell("w_await")) / all;
  }

  private double first(String name, double otherwise) {
    return preferred(cell(name), otherwise);
  }

  private static double preferred(double value, double otherwise) {
    return Double.isNaN(value) ? otherwise : value;
  }

  private double cell(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Double.NaN : tokens.number(index);
  }

  private void percent(String measure, Subject subject, double value) {
    means.add(measure, subject, Range.PERCENT.plausible(value), number, tokens.line());
  }

  private void amount(String measure, Subject subject, double value) {
    means.add(measure, subject, Range.AMOUNT.plausible(value), number, tokens.line());
  }
}
