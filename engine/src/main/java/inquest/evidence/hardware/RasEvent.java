package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;

/** A dated row of {@code ras-mc-ctl --errors}. */
final class RasEvent {
  private RasEvent() {}

  /**
   * Reads a row: number, date, time, offset, and what happened.
   *
   * @param section the heading that it stands below
   */
  static void row(String section, String line, long number, Findings findings) {
    List<String> words = Printed.words(line);
    if (words.size() < 6 || Printed.count(words.get(0)) < 0) {
      findings.problem(number, "row of an error event is cut");
      return;
    }
    String what = String.join(" ", words.subList(4, words.size()));
    boolean memory = section.startsWith("Memory controller");
    String kind = memory ? memory(what) : other(section, what);
    findings.event(
        new LoggedEvent(
            "sel-" + kind,
            memory ? new Subject("dimm", label(what)) : new Subject("device", device(section)),
            "asserted",
            stamp(words),
            memory ? Math.max(Printed.count(what), 1) : 1,
            number,
            line,
            what));
  }

  private static Stamp stamp(List<String> words) {
    Stamp local = SelStamp.of(words.get(1), words.get(2));
    try {
      return local.hasWall() ? Stamp.offset(local.wall(), ZoneOffset.of(words.get(3))) : local;
    } catch (DateTimeException e) {
      return local;
    }
  }

  private static String memory(String what) {
    return what.contains(" Corrected error") ? "memory-corrected" : "memory-uncorrected";
  }

  private static String other(String section, String what) {
    boolean uncorrected = uncorrected(what);
    if (section.startsWith("MCE")) {
      boolean memory = what.contains("MEMORY CONTROLLER") || what.contains("DRAM");
      String processor = uncorrected ? "processor-fault" : HardwareKind.OTHER;
      return memory ? uncorrected ? "memory-uncorrected" : "memory-corrected" : processor;
    }
    // What was not fatal the driver got over: the link went on.
    boolean fatal = uncorrected && !what.contains("(Non-Fatal)");
    return section.startsWith("PCIe AER") && fatal ? "pci-fault" : HardwareKind.OTHER;
  }

  /**
   * The grade stands before the word "error": {@code 0000:0b:00.0 Corrected error: Advisory
   * Non-Fatal} was corrected, whatever its details are called.
   */
  private static boolean uncorrected(String what) {
    int end = what.indexOf(" error");
    String grade = end < 0 ? what : what.substring(0, end);
    return grade.contains("Uncorrected")
        || grade.contains("Fatal")
        || what.contains("Uncorrected_error");
  }

  private static String label(String what) {
    int at = what.indexOf(" at ");
    int end = what.indexOf(" location:", Math.max(at, 0));
    return at < 0 || end < 0 ? "" : what.substring(at + 4, end);
  }

  private static String device(String section) {
    int end = section.indexOf(" events");
    return end < 0 ? section : section.substring(0, end);
  }
}
