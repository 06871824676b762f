package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.HardwareLogEntry;
import inquest.facts.RaidArray;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements that omreport lists, as rows of a table or as blocks of {@code Key : value}. */
final class OmreportElements {
  private static final String[] NAMES = {"Connector Name", "Location", "Probe Name", "Name"};

  private final Findings findings;
  private String title = "";
  private List<String> columns = List.of();
  private final Map<String, String> block = new HashMap<>();
  private long blockLine;
  private String blockText = "";
  private boolean seen;

  OmreportElements(Findings findings) {
    this.findings = findings;
  }

  /** True when there was an element with a status. */
  boolean seen() {
    return seen;
  }

  /** A heading: what the elements below it are. */
  void title(String heading) {
    finish();
    columns = List.of();
    // A list of disks names its controller once more.
    boolean within =
        title.startsWith("List of ")
            || title.startsWith("Virtual Disk ")
            || title.startsWith("Physical Disk ");
    if (!heading.startsWith("Controller") || !within) {
      title = heading;
    }
  }

  void add(String line, long number) {
    if (line.indexOf(';') > 0) {
      row(Printed.cells(line, ';'), line, number);
      return;
    }
    Labelled labelled = Labelled.of(line);
    if (title.startsWith("Health")) {
      health(labelled.key(), labelled.value(), line, number);
      return;
    }
    if (labelled.key().equals("Index") || labelled.key().equals("ID")) {
      finish();
    }
    if (!labelled.key().isEmpty()) {
      block.putIfAbsent(labelled.key(), labelled.value());
    }
    if (labelled.key().equals("Status")) {
      blockLine = number;
      blockText = line;
    }
  }

  private void row(List<String> cells, String line, long number) {
    if (cells.contains("Status") && (cells.contains("Index") || cells.contains("ID"))
        || cells.contains("SEVERITY")) {
      columns = cells;
    } else if (columns.size() > 1 && cells.size() >= columns.size()) {
      Map<String, String> element = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        element.putIfAbsent(columns.get(i), cells.get(i));
      }
      element(element, line, number);
    }
  }

  /** Takes what was gathered as an element of its own. */
  void finish() {
    if (blockLine > 0) {
      element(block, blockText, blockLine);
    }
    block.clear();
    blockLine = 0;
  }

  /** A line of the overview: what it is, not which one of them. */
  private void health(String status, String component, String line, long number) {
    seen |= component.equals("COMPONENT") || columns.contains("SEVERITY");
    boolean log = component.equals("Hardware Log") || component.equals("Intrusion");
    if (status.equals("Critical") && !component.isEmpty() && !log) {
      report(kind(component), new Subject("sensor", component), line, number);
    }
  }

  private void report(String kind, Subject component, String line, long number) {
    findings.fact(
        new HardwareLogEntry(
            kind, component, "asserted", 1, Span.UNDATED, findings.at(number, line)));
  }

  private void array(Map<String, String> element, String line, long number) {
    Subject array = new Subject("array", component(element).name());
    String state = state(element.getOrDefault("State", ""));
    findings.fact(new RaidArray(array, "", state, findings.at(number, line)));
  }

  private void element(Map<String, String> element, String line, long number) {
    if (element.containsKey("SEVERITY")) {
      health(element.get("SEVERITY"), element.getOrDefault("COMPONENT", ""), line, number);
      return;
    }
    String status = element.getOrDefault("Status", "");
    seen |= !status.isEmpty();
    if (virtualDisk() && element.containsKey("State")) {
      array(element, line, number);
      return;
    }
    boolean predicted = element.getOrDefault("Failure Predicted", "No").equals("Yes");
    if (element.getOrDefault("Failure Modes", "").contains("rate exceeded")) {
      report("memory-corrected-limit", component(element), line, number);
      return;
    }
    if (predicted || status.equals("Critical") || status.equals("Non-Recoverable")) {
      String kind = predicted ? "drive-predictive" : kind(title);
      if (!kind.equals(HardwareKind.OTHER)) {
        report(kind, component(element), line, number);
      }
    }
  }

  /** Words of {@link RaidArray} for the states of Server Administrator. */
  private static String state(String printed) {
    return switch (printed) {
      case "Ready" -> "optimal";
      case "Degraded", "Degraded Redundancy", "Failed Redundancy", "Permanently Degraded" ->
          "degraded";
      case "Failed" -> "failed";
      case "Rebuilding" -> "rebuilding";
      default -> "other";
    };
  }

  private boolean virtualDisk() {
    return title.startsWith("List of Virtual") || title.startsWith("Virtual Disk ");
  }

  private Subject component(Map<String, String> element) {
    String index = element.getOrDefault("Index", element.getOrDefault("ID", ""));
    for (String name : NAMES) {
      String value = element.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return new Subject(title.startsWith("Memory") ? "dimm" : "sensor", value);
      }
    }
    return new Subject("sensor", title + " " + index);
  }

  private static String kind(String title) {
    if (title.startsWith("Intrusion")) {
      return HardwareKind.OTHER;
    }
    if (title.startsWith("List of Batteries")) {
      return "raid-battery-failed";
    }
    if (title.startsWith("Power Supplies")) {
      return "power-supply-failed";
    }
    if (title.startsWith("Fan")) {
      return "fan-failed";
    }
    if (title.startsWith("Temperature")) {
      return "temperature-critical";
    }
    if (title.startsWith("Processors")) {
      return "processor-fault";
    }
    boolean drive = title.startsWith("List of Physical") || title.startsWith("Physical Disk ");
    return drive ? "drive-fault" : "chassis-critical";
  }
}
