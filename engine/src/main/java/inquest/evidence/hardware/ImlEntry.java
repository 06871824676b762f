package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.util.List;

/** The head of an entry of the Integrated Management Log, which its sentence follows. */
record ImlEntry(String severity, Stamp stamp) {
  static final ImlEntry NONE = new ImlEntry("", Stamp.NONE);

  /**
   * {@code 0001 Critical 22:21 11/25/2020 22:21 11/25/2020 0001}: the time of the last update
   * counts. {@link #NONE} for any other line.
   */
  static ImlEntry ofHplog(String line) {
    List<String> words = Printed.words(line);
    boolean row =
        words.size() > 6 && words.get(0).length() == 4 && Printed.count(words.get(0)) >= 0;
    return row ? new ImlEntry(words.get(1), stamp(words.get(5), words.get(4))) : NONE;
  }

  /** {@code Event: 2 Added: 09/20/2020 10:01}; the severity stands before the sentence. */
  static ImlEntry ofHpasmcli(String line) {
    int added = line.indexOf("Added:");
    List<String> words = added < 0 ? List.of() : Printed.words(line.substring(added + 6));
    return new ImlEntry("", words.size() < 2 ? Stamp.NONE : stamp(words.get(0), words.get(1)));
  }

  private static Stamp stamp(String date, String time) {
    return SelStamp.of(date, time + ":00");
  }

  /** Adds the entry, unless it is mere information. What was repaired is over. */
  void report(String stated, String message, long number, String line, Findings findings) {
    String found = severity.isEmpty() ? stated : severity;
    boolean repaired = found.equalsIgnoreCase("Repaired");
    boolean fault = found.equalsIgnoreCase("Critical") || found.equalsIgnoreCase("Caution");
    String kind = ImlMessage.kind(message);
    if (kind.equals(HardwareKind.OTHER) || !fault && !repaired) {
      return;
    }
    String state = repaired ? "cleared" : "asserted";
    String component = ImlMessage.component(message);
    findings.event(
        new LoggedEvent(
            "sel-" + kind,
            new Subject(kind.startsWith("memory") ? "dimm" : "sensor", component),
            state,
            stamp,
            1,
            number,
            line,
            component + " | " + message + " | " + state));
  }
}
