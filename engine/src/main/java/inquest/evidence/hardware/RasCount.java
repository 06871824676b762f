package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.List;

/** Counts of memory errors per DIMM, without times. */
final class RasCount {
  private RasCount() {}

  /** True for the header of {@code ras-mc-ctl --error-count}. */
  static boolean header(String line) {
    return line.startsWith("Label") && Printed.words(line).equals(List.of("Label", "CE", "UE"));
  }

  /** A row below that header. */
  static void row(String line, long number, Findings findings) {
    List<String> words = Printed.words(line);
    int last = words.size() - 1;
    if (last < 2) {
      findings.problem(number, "row of error counts is cut");
      return;
    }
    String label = String.join(" ", words.subList(0, last - 1));
    add(label, "Corrected", Printed.count(words.get(last - 1)), number, line, findings);
    add(label, "Uncorrected", Printed.count(words.get(last)), number, line, findings);
  }

  /** A row of the summary of memory controller events. */
  static void summary(String line, long number, Findings findings) {
    int open = line.indexOf('\'');
    int close = line.lastIndexOf('\'');
    int errors = line.lastIndexOf("errors: ");
    if (errors < 0) {
      findings.problem(number, "row of the summary is cut");
      return;
    }
    String label = open >= 0 && close > open ? line.substring(open + 1, close) : "";
    long count = Printed.count(line.substring(errors + 8));
    add(label, line.strip(), count, number, line, findings);
  }

  /**
   * A row of the summary of bus errors: {@code 6 Uncorrected (Fatal) errors: }. Those that were not
   * fatal the driver got over; devices without fault send them too.
   */
  static void bus(String line, long number, Findings findings) {
    long count = Printed.count(line.strip());
    if (count > 0 && line.contains(" Uncorrected (Fatal)")) {
      findings.fact(
          new HardwareLogEntry(
              "pci-fault",
              new Subject("device", "PCIe"),
              "asserted",
              count,
              Span.UNDATED,
              findings.at(number, line)));
    }
  }

  /**
   * Adds a count that is not zero.
   *
   * @param type a text that begins with {@code Corrected}, or the error was not corrected
   */
  static void add(
      String label, String type, long count, long number, String line, Findings findings) {
    if (count > 0) {
      String kind = type.startsWith("Corrected") ? "memory-corrected" : "memory-uncorrected";
      findings.fact(
          new HardwareLogEntry(
              kind,
              new Subject("dimm", label),
              "asserted",
              count,
              Span.UNDATED,
              findings.at(number, line)));
    }
  }
}
