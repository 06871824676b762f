package inquest.evidence.process;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Words;
import inquest.evidence.sar.SampleSink;
import inquest.facts.Subject;

/**
 * The lines of {@code atop -P} in one file. Behind the label, the host, the time and the length of
 * the interval stand the fields that the manual lists for the label; later versions added fields at
 * the end.
 */
final class AtopParseable {
  private static final int EPOCH = 2;
  private static final int SECONDS = 5;
  private static final int FIELDS = 6;
  private static final double SECTOR = 0.5;
  private static final String LABELS =
      " CPU cpu CPL MEM SWP PAG PSI LVM MDD DSK NET NUM NUC NFC NFS NFM GPU IFB LLC PRG PRC PRM PRD"
          + " PRN ";

  private final Findings findings;
  private final SampleSink sink;
  private final AtopInterval interval;
  private long epoch = -1;
  private boolean reset;
  private Words words = Words.of("");
  private long number;
  private String text = "";

  AtopParseable(Findings findings) {
    this.findings = findings;
    sink = new SampleSink(findings);
    interval = new AtopInterval(sink);
    findings.sampleZone("Z");
  }

  /** True for such a line. */
  static boolean is(String line) {
    if (line.length() < 20 || line.charAt(3) != ' ') {
      return false;
    }
    Words words = Words.of(line.length() > 200 ? line.substring(0, 200) : line);
    return LABELS.contains(" " + words.get(0) + " ")
        && Quantity.whole(words.get(EPOCH)) > 0
        && words.get(EPOCH + 1).indexOf('/') == 4
        && words.get(EPOCH + 2).indexOf(':') == 2
        && Quantity.whole(words.get(SECONDS)) >= 0;
  }

  void line(long at, String line) {
    if (line.startsWith("RESET")) {
      reset = true;
      epoch = -1;
    } else if (line.startsWith("SEP")) {
      reset = false;
      epoch = -1;
    } else if (line.startsWith("PR") || line.isBlank()) {
      return;
    } else if (is(line)) {
      words = Words.of(line);
      number = at;
      text = line;
      begin();
      label();
    } else {
      sink.problem(at, "line of no label that is known: left out");
    }
  }

  private void begin() {
    long next = Quantity.whole(words.get(EPOCH));
    if (next != epoch) {
      epoch = next;
      findings.identify("host", words.get(1));
      interval.begin(next, field(-1));
      if (reset) {
        interval.sinceBoot();
      }
    }
  }

  /** A field, counted from the first behind the length of the interval; NaN when there is none. */
  private double field(int index) {
    return Quantity.number(words.get(FIELDS + index));
  }

  private void label() {
    switch (words.get(0)) {
      case "CPU" -> cpu();
      case "CPL" -> load();
      case "MEM" -> memory();
      case "SWP" -> swap();
      case "PAG" -> paging();
      case "PSI" -> pressure();
      case "DSK", "LVM", "MDD" -> disk();
      case "NET" -> network();
      default -> {}
    }
  }

  /**
   * Ticks per second, CPUs, then the ticks: system, user, nice, idle, wait, irq, softirq, steal.
   */
  private void cpu() {
    double all = 0;
    for (int i = 2; i < 10; i++) {
      all += field(i);
    }
    percent(Measure.CPU_SYSTEM_PERCENT, field(2) / all);
    percent(Measure.CPU_USER_PERCENT, field(3) / all);
    percent(Measure.CPU_NICE_PERCENT, field(4) / all);
    percent(Measure.CPU_IDLE_PERCENT, field(5) / all);
    percent(Measure.CPU_IOWAIT_PERCENT, field(6) / all);
    percent(Measure.CPU_SOFTIRQ_PERCENT, field(8) / all);
    percent(Measure.CPU_STEAL_PERCENT, field(9) / all);
    percent(Measure.CPU_BUSY_PERCENT, (all - field(5) - field(6)) / all);
    long cpus = Quantity.whole(words.get(FIELDS + 1));
    if (cpus > 0) {
      findings.identify("cpus", String.valueOf(cpus));
    }
  }

  private void percent(String measure, double share) {
    interval.percent(measure, Subject.HOST, 100 * share, number, text);
  }

  private void load() {
    interval.value(Measure.LOAD_1, Subject.HOST, field(1), number, text);
    interval.value(Measure.LOAD_5, Subject.HOST, field(2), number, text);
    interval.value(Measure.LOAD_15, Subject.HOST, field(3), number, text);
    interval.count(Measure.CONTEXT_SWITCHES_PER_SECOND, Subject.HOST, field(4), number, text);
  }

  /** Bytes of a page, then pages: all, free. */
  private void memory() {
    double free = field(2) * field(0) / 1024;
    interval.value(Measure.MEMORY_FREE_KILOBYTES, Subject.HOST, free, number, text);
    double total = field(1) * field(0) / 1024;
    if (total > 0) {
      findings.identify("memory-kilobytes", String.valueOf((long) total));
    }
  }

  private void swap() {
    if (field(1) > 0) {
      percent(Measure.SWAP_USED_PERCENT, (field(1) - field(2)) / field(1));
    }
  }

  /** Bytes of a page, scans, stalls, a zero, pages swapped in, pages swapped out. */
  private void paging() {
    Subject host = Subject.HOST;
    interval.count(Measure.SCANNED_PAGES_PER_SECOND, host, field(1), number, text);
    interval.count(Measure.SWAP_IN_PAGES_PER_SECOND, host, field(4), number, text);
    interval.count(Measure.SWAP_OUT_PAGES_PER_SECOND, host, field(5), number, text);
    interval.count(Measure.SWAP_PAGES_PER_SECOND, host, field(4) + field(5), number, text);
  }

  /** {@code y}, then three averages and the microseconds of each: CPU, memory twice, I/O twice. */
  private void pressure() {
    if (!words.get(FIELDS).equals("y")) {
      return;
    }
    stalled(Measure.CPU_PRESSURE_SOME_PERCENT, field(4));
    stalled(Measure.MEMORY_PRESSURE_SOME_PERCENT, field(8));
    stalled(Measure.MEMORY_PRESSURE_FULL_PERCENT, field(12));
    stalled(Measure.IO_PRESSURE_SOME_PERCENT, field(16));
    stalled(Measure.IO_PRESSURE_FULL_PERCENT, field(20));
  }

  private void stalled(String measure, double microseconds) {
    double percent = microseconds / 1e4 / interval.elapsed();
    interval.percent(measure, Subject.HOST, percent, number, text);
  }

  /** The name, busy milliseconds, reads, sectors read, writes, sectors written. */
  private void disk() {
    Subject disk = Devices.subject(words.get(FIELDS));
    double busy = field(1) / 10 / interval.elapsed();
    interval.percent(Measure.DISK_UTILIZATION_PERCENT, disk, busy, number, text);
    double transfers = field(2) + field(4);
    interval.count(Measure.DISK_TRANSFERS_PER_SECOND, disk, transfers, number, text);
    double read = field(3) * SECTOR;
    double written = field(5) * SECTOR;
    interval.count(Measure.DISK_READ_KILOBYTES_PER_SECOND, disk, read, number, text);
    interval.count(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, disk, written, number, text);
  }

  /** The name, packets and bytes received, packets and bytes sent. */
  private void network() {
    String name = words.get(FIELDS);
    if (name.equals("upper") || name.equals("lo")) {
      return;
    }
    Subject of = new Subject("interface", name);
    interval.count(Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND, of, field(1), number, text);
    double in = field(2) / 1024;
    interval.count(Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND, of, in, number, text);
    interval.count(Measure.INTERFACE_SENT_PACKETS_PER_SECOND, of, field(3), number, text);
    double out = field(4) / 1024;
    interval.count(Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND, of, out, number, text);
  }

  void report() {
    interval.finish();
    sink.finish("no interval in it but the time since boot");
  }
}
