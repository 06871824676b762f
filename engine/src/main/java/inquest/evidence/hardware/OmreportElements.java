package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.HardwareLogEntry;
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
    if (!heading.startsWith("Controller ") || !title.startsWith("List of ")) {
      title = heading;
    }
  }

  void add(String line, long number) {
    if (line.indexOf(';') > 0) {
      row(Printed.cells(line, ';'), line, number);
      return;
    }
    Labelled labelled = Labelled.of(line);
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
    if (cells.contains("Status") && (cells.contains("Index") || cells.contains("ID"))) {
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

  private void element(Map<String, String> element, String line, long number) {
    String status = element.getOrDefault("Status", "");
    seen |= !status.isEmpty();
    boolean predicted = element.getOrDefault("Failure Predicted", "No").equals("Yes");
    if (predicted || status.equals("Critical") || status.equals("Non-Recoverable")) {
      findings.fact(
          new HardwareLogEntry(
              predicted ? "drive-predictive" : kind(),
              component(element),
              "asserted",
              1,
              Span.UNDATED,
              findings.at(number, line)));
    }
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

  private String kind() {
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
    return title.startsWith("List of Physical") ? "drive-fault" : "chassis-critical";
  }
}
