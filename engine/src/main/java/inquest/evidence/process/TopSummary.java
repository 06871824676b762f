package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.UptimeText;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of top above its table. */
final class TopSummary {
  private record Noted(String measure, double value, long line, String text) {}

  private static final String[] LOADS = {Measure.LOAD_1, Measure.LOAD_5, Measure.LOAD_15};

  private final List<Noted> noted = new ArrayList<>();
  private final Map<String, double[]> cpu = new LinkedHashMap<>();
  private double uptimeSeconds = Double.NaN;
  private String timeOfDay = "";
  private double memoryTotal = Double.NaN;
  private long cpuLine;
  private String cpuText = "";

  void line(long number, String printed) {
    String text = printed.stripLeading();
    if (text.startsWith("top - ")) {
      uptime(number, printed);
    } else if (text.startsWith("Tasks:")) {
      tasks(number, printed);
    } else if (text.startsWith("Cpu") || text.startsWith("%Cpu")) {
      cpu(number, printed);
    } else if (text.indexOf("Mem") >= 0 && text.indexOf("Mem") < 5) {
      memory(number, printed, unit(text));
    } else if (text.indexOf("Swap") >= 0 && text.indexOf("Swap") < 5) {
      swap(number, printed, unit(text));
    }
  }

  private void uptime(long number, String text) {
    uptimeSeconds = UptimeText.seconds(text);
    String time = Words.of(text).get(2);
    timeOfDay = time.length() == 8 && time.indexOf(':') == 2 ? time : "";
    double[] loads = UptimeText.loads(text);
    for (int i = 0; i < loads.length; i++) {
      note(LOADS[i], loads[i], number, text);
    }
  }

  private void tasks(long number, String text) {
    for (LabelledNumber part : LabelledNumber.all(text)) {
      if (part.label().equals("total")) {
        note(Measure.TASKS, part.value(), number, text);
      }
    }
  }

  /** Adds up the lines of single CPUs: their mean is that of the host. */
  private void cpu(long number, String text) {
    for (LabelledNumber part : LabelledNumber.all(text)) {
      double[] sum = cpu.computeIfAbsent(part.label(), label -> new double[2]);
      sum[0] += part.value();
      sum[1]++;
    }
    cpuLine = cpuLine == 0 ? number : cpuLine;
    cpuText = cpuText.isEmpty() ? text : cpuText;
  }

  /** Kilobytes of one number without letter: {@code KiB Mem}, {@code MiB Mem}, {@code Mem}. */
  private static double unit(String text) {
    int blank = text.indexOf(' ');
    double unit = Quantity.kilobytesOf(text.substring(0, Math.max(blank, 0)));
    return Double.isNaN(unit) ? 1 : unit;
  }

  private void memory(long number, String text, double unit) {
    for (LabelledNumber part : LabelledNumber.all(text)) {
      double kilobytes = kilobytes(part, unit);
      if (part.label().equals("total")) {
        memoryTotal = kilobytes;
        note(Measure.MEMORY_TOTAL_KILOBYTES, kilobytes, number, text);
      } else if (part.label().equals("free")) {
        note(Measure.MEMORY_FREE_KILOBYTES, kilobytes, number, text);
      }
    }
  }

  private void swap(long number, String text, double unit) {
    double total = Double.NaN;
    for (LabelledNumber part : LabelledNumber.all(text)) {
      double kilobytes = kilobytes(part, unit);
      if (part.label().equals("total")) {
        total = kilobytes;
        note(Measure.SWAP_TOTAL_KILOBYTES, kilobytes, number, text);
      } else if (part.label().equals("used")) {
        note(Measure.SWAP_USED_KILOBYTES, kilobytes, number, text);
        note(Measure.SWAP_USED_PERCENT, percent(kilobytes, total), number, text);
      } else if (part.label().equals("avail")) {
        note(Measure.MEMORY_AVAILABLE_KILOBYTES, kilobytes, number, text);
        note(Measure.MEMORY_AVAILABLE_PERCENT, percent(kilobytes, memoryTotal), number, text);
      }
    }
  }

  private static double kilobytes(LabelledNumber part, double unit) {
    return part.value() * (part.unit().isEmpty() ? unit : Quantity.kilobytesOf(part.unit()));
  }

  private static double percent(double part, double total) {
    return total > 0 ? 100 * part / total : Double.NaN;
  }

  private void note(String measure, double value, long line, String text) {
    if (!Double.isNaN(value)) {
      noted.add(new Noted(measure, value, line, text));
    }
  }

  /** Hands over what was read; false when that is nothing. */
  boolean report(Findings findings) {
    noteCpu();
    for (Noted reading : noted) {
      findings.fact(
          new Reading(
              reading.measure(),
              Subject.HOST,
              reading.value(),
              findings.at(reading.line(), reading.text())));
    }
    return !noted.isEmpty();
  }

  void reportUptime(Findings findings) {
    if (!Double.isNaN(uptimeSeconds)) {
      findings.identify("uptime-seconds", String.valueOf((long) uptimeSeconds));
    }
  }

  /** {@code 14:47:12} of {@code top - 14:47:12 up 3 min}; empty when it is not there. */
  String timeOfDay() {
    return timeOfDay;
  }

  private void noteCpu() {
    noteCpu("us", Measure.CPU_USER_PERCENT);
    noteCpu("ni", Measure.CPU_NICE_PERCENT);
    noteCpu("sy", Measure.CPU_SYSTEM_PERCENT);
    noteCpu("wa", Measure.CPU_IOWAIT_PERCENT);
    noteCpu("si", Measure.CPU_SOFTIRQ_PERCENT);
    noteCpu("st", Measure.CPU_STEAL_PERCENT);
    noteCpu("id", Measure.CPU_IDLE_PERCENT);
    double busy = 100 - mean("id") - mean("wa");
    note(Measure.CPU_BUSY_PERCENT, Math.max(busy, 0), cpuLine, cpuText);
  }

  private void noteCpu(String label, String measure) {
    note(measure, mean(label), cpuLine, cpuText);
  }

  private double mean(String label) {
    double[] sum = cpu.get(label);
    return sum == null ? Double.NaN : sum[0] / sum[1];
  }
}
