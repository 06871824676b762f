package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code omreport chassis ...} and {@code omreport storage ...}, with {@code -fmt ssv} and without.
 *
 * <pre>
 * Power Supplies Information
 *
 * Index;Status;Location;Type
 * 0;Ok;PS1 Status;AC
 * 1;Critical;PS2 Status;AC
 *
 * Index  : 1
 * Status : Critical
 * </pre>
 *
 * Makes a {@link inquest.facts.HardwareLogEntry} per element whose status is Critical, and per disk
 * whose failure is predicted, and a {@link inquest.facts.RaidArray} per virtual disk. An empty slot
 * is {@code Unknown}; Non-Critical is mostly old firmware.
 */
public final class OmreportReader implements Reader {
  private static final String[] TITLES = {
    "Health",
    "Batteries",
    "Battery Probes Information",
    "Intrusion Information",
    "List of Batteries",
    "List of Controllers",
    "List of Enclosures",
    "Power Supplies Information",
    "Fan Probes Information",
    "Memory Information",
    "Temperature Probes Information",
    "List of Physical Disks",
    "List of Virtual Disks",
    "Virtual Disk ",
    "Physical Disk ",
    "Processors Information",
    "Voltage Probes Information",
    "Controller "
  };

  @Override
  public String format() {
    return "omreport";
  }

  @Override
  public String reads() {
    return "omreport chassis, omreport storage";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean titled = false;
    for (String line : head.lines()) {
      titled |= title(line);
      String row = line.stripLeading();
      boolean health = row.startsWith("SEVERITY") && row.endsWith("COMPONENT");
      boolean table = row.startsWith("Index;") || row.startsWith("ID;");
      boolean list = line.startsWith("Status ") && line.contains(": ");
      if (health || table && row.contains(";Status;") || titled && list) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean title(String line) {
    if (line.startsWith("Health;") || line.indexOf(':') > 0 && !line.contains("Physical Disk ")) {
      return false;
    }
    for (String title : TITLES) {
      if (line.startsWith(title, line.startsWith(" ") ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    OmreportElements elements = new OmreportElements(findings);
    while (lines.next()) {
      String line = lines.text();
      if (title(line)) {
        elements.title(line.strip());
      } else {
        elements.add(line, lines.number());
      }
    }
    elements.finish();
    if (!findings.any()) {
      findings.nothing(elements.seen() ? "no element is critical" : "no element in it");
    }
  }
}
