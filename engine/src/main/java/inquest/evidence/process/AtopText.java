package inquest.evidence.process;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.sar.SampleSink;
import inquest.facts.Subject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The screens of atop in one file. */
final class AtopText {
  private final Findings findings;
  private final SampleSink sink;
  private final AtopInterval interval;
  private final AtopProcesses processes;

  AtopText(Findings findings, Reader reader) {
    this.findings = findings;
    sink = new SampleSink(findings);
    interval = new AtopInterval(sink);
    processes = new AtopProcesses(findings, reader);
  }

  void line(long number, String text) {
    if (text.startsWith("ATOP - ")) {
      header(number, text);
    } else if (text.startsWith("***")
        && (text.contains("since Boot") || text.contains("since boot"))) {
      interval.sinceBoot();
      processes.leaveOut();
    } else if (AtopLine.is(text)) {
      system(AtopLine.of(text), number, text);
    } else {
      processes.line(number, text);
    }
  }

  /** {@code ATOP - web01 2026/11/23 14:50:01 -------- 10m0s elapsed}. */
  private void header(long number, String text) {
    List<String> words = Printed.words(text);
    int date = 3;
    while (date < words.size() && words.get(date).indexOf('/') != 4) {
      date++;
    }
    LocalDateTime end = date + 1 < words.size() ? time(words, date) : LocalDateTime.MIN;
    if (end.equals(LocalDateTime.MIN)) {
      sink.problem(number, "interval without a date: left out");
      interval.begin(0, Double.NaN);
      processes.begin("", Double.NaN);
      return;
    }
    findings.identify("host", words.get(2));
    double elapsed = elapsed(words);
    interval.begin(end.toEpochSecond(ZoneOffset.UTC), elapsed);
    processes.begin(end.toString(), elapsed);
  }

  private static LocalDateTime time(List<String> words, int date) {
    try {
      return LocalDateTime.parse(words.get(date).replace('/', '-') + 'T' + words.get(date + 1));
    } catch (DateTimeException e) {
      return LocalDateTime.MIN;
    }
  }

  /** {@code 3h57m56s elapsed}, {@code 10 seconds elapsed}. */
  private static double elapsed(List<String> words) {
    int last = words.indexOf("elapsed");
    if (last < 2) {
      return Double.NaN;
    }
    String word = words.get(last - 1);
    if (word.startsWith("sec")) {
      return Quantity.number(words.get(last - 2));
    }
    return Elapsed.seconds(word);
  }

  private void system(AtopLine line, long number, String text) {
    switch (line.label()) {
      case "CPU" -> cpu(line, number, text);
      case "CPL" -> load(line, number, text);
      case "PRC" -> tasks(line, number, text);
      case "MEM" -> memory(line, number, text);
      case "SWP" -> swap(line, number, text);
      case "PAG" -> paging(line, number, text);
      case "PSI" -> pressure(line, number, text);
      case "DSK", "LVM", "MDD" -> disk(line, number, text);
      case "NET" -> network(line, number, text);
      default -> {}
    }
  }

  /** The shares are of one CPU, so that all of them together are a multiple of 100. */
  private void cpu(AtopLine line, long number, String text) {
    double steal = line.number("steal");
    double iowait = line.number("wait");
    double known = line.number("sys") + line.number("user") + line.number("irq");
    double idle = line.number("idle");
    double all = known + idle + iowait + (Double.isNaN(steal) ? 0 : steal);
    Subject host = Subject.HOST;
    percent(Measure.CPU_USER_PERCENT, host, line.number("user") / all, number, text);
    percent(Measure.CPU_SYSTEM_PERCENT, host, line.number("sys") / all, number, text);
    percent(Measure.CPU_IOWAIT_PERCENT, host, iowait / all, number, text);
    percent(Measure.CPU_STEAL_PERCENT, host, steal / all, number, text);
    percent(Measure.CPU_IDLE_PERCENT, host, idle / all, number, text);
    percent(Measure.CPU_BUSY_PERCENT, host, (all - idle - iowait) / all, number, text);
  }

  private void percent(String measure, Subject subject, double share, long number, String text) {
    interval.percent(measure, subject, 100 * share, number, text);
  }

  private void load(AtopLine line, long number, String text) {
    interval.value(Measure.LOAD_1, Subject.HOST, line.number("avg1"), number, text);
    interval.value(Measure.LOAD_5, Subject.HOST, line.number("avg5"), number, text);
    interval.value(Measure.LOAD_15, Subject.HOST, line.number("avg15"), number, text);
    double switches = line.number("csw");
    interval.count(Measure.CONTEXT_SWITCHES_PER_SECOND, Subject.HOST, switches, number, text);
    long cpus = Quantity.whole(line.text("numcpu"));
    if (cpus > 0) {
      findings.identify("cpus", String.valueOf(cpus));
    }
  }

  private void tasks(AtopLine line, long number, String text) {
    interval.value(Measure.TASKS, Subject.HOST, line.number("#proc"), number, text);
    interval.value(Measure.RUN_QUEUE_TASKS, Subject.HOST, line.number("#trun"), number, text);
    double clones = line.number("clones");
    interval.count(Measure.PROCESSES_CREATED_PER_SECOND, Subject.HOST, clones, number, text);
  }

  private void memory(AtopLine line, long number, String text) {
    double total = line.kilobytes("tot");
    double available = line.kilobytes("avail");
    Subject host = Subject.HOST;
    interval.value(Measure.MEMORY_FREE_KILOBYTES, host, line.kilobytes("free"), number, text);
    interval.value(Measure.MEMORY_AVAILABLE_KILOBYTES, host, available, number, text);
    percent(Measure.MEMORY_AVAILABLE_PERCENT, host, available / total, number, text);
  }

  private void swap(AtopLine line, long number, String text) {
    double total = line.kilobytes("tot");
    double used = total - line.kilobytes("free");
    if (total > 0) {
      percent(Measure.SWAP_USED_PERCENT, Subject.HOST, used / total, number, text);
    }
  }

  private void paging(AtopLine line, long number, String text) {
    double in = line.number("swin");
    double out = line.number("swout");
    Subject host = Subject.HOST;
    interval.count(Measure.SWAP_IN_PAGES_PER_SECOND, host, in, number, text);
    interval.count(Measure.SWAP_OUT_PAGES_PER_SECOND, host, out, number, text);
    interval.count(Measure.SWAP_PAGES_PER_SECOND, host, in + out, number, text);
    interval.count(Measure.SCANNED_PAGES_PER_SECOND, host, line.number("scan"), number, text);
  }

  private void pressure(AtopLine line, long number, String text) {
    pressure(Measure.CPU_PRESSURE_SOME_PERCENT, line.number("cpusome"), number, text);
    pressure(Measure.MEMORY_PRESSURE_SOME_PERCENT, line.number("memsome"), number, text);
    pressure(Measure.MEMORY_PRESSURE_FULL_PERCENT, line.number("memfull"), number, text);
    pressure(Measure.IO_PRESSURE_SOME_PERCENT, line.number("iosome"), number, text);
    pressure(Measure.IO_PRESSURE_FULL_PERCENT, line.number("iofull"), number, text);
  }

  private void pressure(String measure, double percent, long number, String text) {
    interval.percent(measure, Subject.HOST, percent, number, text);
  }

  private void disk(AtopLine line, long number, String text) {
    Subject disk = Devices.subject(line.name());
    interval.percent(Measure.DISK_UTILIZATION_PERCENT, disk, line.number("busy"), number, text);
    double transfers = line.number("read") + line.number("write");
    interval.count(Measure.DISK_TRANSFERS_PER_SECOND, disk, transfers, number, text);
    double read = line.number("MBr/s") * 1024;
    double written = line.number("MBw/s") * 1024;
    interval.value(Measure.DISK_READ_KILOBYTES_PER_SECOND, disk, read, number, text);
    interval.value(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, disk, written, number, text);
    interval.value(Measure.DISK_QUEUE_REQUESTS, disk, line.number("avq"), number, text);
  }

  private void network(AtopLine line, long number, String text) {
    if (line.text("si").isEmpty() || line.name().equals("lo")) {
      return;
    }
    Subject name = new Subject("interface", line.name());
    double in = line.kilobytesPerSecond("si");
    double out = line.kilobytesPerSecond("so");
    interval.value(Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND, name, in, number, text);
    interval.value(Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND, name, out, number, text);
    interval.count(
        Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND, name, line.number("pcki"), number, text);
    interval.count(
        Measure.INTERFACE_RECEIVE_ERRORS_PER_SECOND, name, line.number("erri"), number, text);
    interval.count(
        Measure.INTERFACE_RECEIVE_DROPS_PER_SECOND, name, line.number("drpi"), number, text);
    interval.percent(
        Measure.INTERFACE_UTILIZATION_PERCENT, name, line.number(line.name()), number, text);
  }

  void report() {
    interval.finish();
    sink.finish("no interval in it but the time since boot");
    processes.report();
  }
}
