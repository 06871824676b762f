package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code hpasmcli -s "show powersupply"} and {@code "show dimm"}.
 *
 * <pre>
 * Power supply #1
 *         Present  : Yes
 *         Redundant: No
 *         Condition: FAILED
 *
 * Module #:                     4
 * Present:                      Yes
 * Status:                       DIMM is degraded
 * </pre>
 *
 * Makes an entry for a power supply that has failed and for a module whose corrected errors passed
 * their limit, which is what degraded says of it.
 */
public final class HpasmShowReader implements Reader {
  private static final String SUPPLY = "Power supply #";
  private static final String DIMMS = "DIMM Configuration";

  @Override
  public String format() {
    return "hpasmcli";
  }

  @Override
  public String reads() {
    return "hpasmcli -s \"show powersupply\", \"show dimm\"";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean supply = head.hasLineStarting(SUPPLY) && head.hasLineStarting("Condition:");
    boolean known = supply || head.hasLineStarting(DIMMS) && head.hasLineStarting("Module #:");
    return known ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String component = "";
    String processor = "";
    boolean present = false;
    while (lines.next()) {
      String line = lines.text().strip();
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon).strip();
      String value = colon < 0 ? "" : line.substring(colon + 1).strip();
      if (line.startsWith(SUPPLY)) {
        component = line;
        present = false;
      } else if (key.equals("Processor #")) {
        processor = "processor " + value + " ";
      } else if (key.equals("Module #")) {
        component = processor + "module " + value;
        present = false;
      } else if (key.equals("Present")) {
        present = value.equals("Yes");
      } else if (present) {
        condition(key, value.toLowerCase(Locale.ROOT), component, lines, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no power supply failed, no memory module degraded");
    }
  }

  private static void condition(
      String key, String value, String component, Lines lines, Findings findings) {
    if (key.equals("Condition") && component.startsWith(SUPPLY) && value.equals("failed")) {
      report("power-supply-failed", new Subject("sensor", component), lines, findings);
    } else if (key.equals("Status") && value.contains("degraded")) {
      report("memory-corrected-limit", new Subject("dimm", component), lines, findings);
    }
  }

  private static void report(String kind, Subject component, Lines lines, Findings findings) {
    findings.fact(
        new HardwareLogEntry(
            kind,
            component,
            "asserted",
            1,
            Span.UNDATED,
            findings.at(lines.number(), lines.text())));
  }
}
