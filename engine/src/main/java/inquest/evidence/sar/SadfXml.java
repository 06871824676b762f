package inquest.evidence.sar;

import inquest.evidence.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One document of {@code sadf -x} while it is read. */
final class SadfXml {
  private final Findings findings;
  private final SampleSink sink;
  private final SadfClock clock;
  private final XMLStreamReader xml;
  private final Map<List<String>, SampleTable> tables = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Double> cells = new ArrayList<>();
  private String subject = "";
  private String activity = "";
  private String host = "";
  private boolean otherHost;
  private boolean timed;

  SadfXml(Findings findings, SampleSink sink, XMLStreamReader xml) {
    this.findings = findings;
    this.sink = sink;
    this.xml = xml;
    this.clock = new SadfClock(findings);
  }

  /** Reads all of it. */
  void read() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          start(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          end(xml.getLocalName(), text.toString().strip());
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void start(String name) {
    if (name.equals("host")) {
      host(attribute("nodename"));
    } else if (name.equals("timestamp")) {
      timed = time() && !otherHost;
    } else if (name.equals("boot") && !otherHost && time()) {
      clock.restart(line(), "");
    } else if (timed && SadfNames.table(name)) {
      row();
      activity = name;
      attributes();
    } else if (timed && !activity.isEmpty()) {
      attributes();
    }
  }

  private void host(String name) {
    otherHost = !host.isEmpty() && !host.equals(name);
    if (otherHost) {
      sink.problem(line(), SarText.OTHER_HOST);
    } else {
      host = name;
      findings.identify("host", name);
    }
  }

  private boolean time() {
    String utc = attribute("utc");
    String zone = utc.isEmpty() ? attribute("tz") : utc.equals("1") ? "UTC" : "";
    boolean read = clock.moveTo(attribute("date"), attribute("time"), zone);
    if (!read) {
      sink.problem(line(), SadfJson.NO_TIME);
    }
    return read;
  }

  /** The numbers of an element, of which {@code cpu number="0"} names the subject. */
  private void attributes() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      switch (name) {
        case "number" -> subject("CPU", value);
        case "dev" -> subject("DEV", value);
        case "iface" -> subject("IFACE", value);
        default -> cell(name, value);
      }
    }
  }

  private void subject(String column, String name) {
    names.add(column);
    cells.add(Double.NaN);
    subject = name;
  }

  private void cell(String name, String value) {
    double number = Numbers.parse(value);
    if (!Double.isNaN(number)) {
      names.add(SadfNames.column(activity, name));
      cells.add(number);
    }
  }

  private void end(String name, String text) {
    switch (name) {
      case "release" -> tell("kernel", text);
      case "number-of-cpus" -> tell("cpus", text);
      default -> {
        if (activity.isEmpty()) {
          return;
        }
        if (!text.isEmpty()) {
          cell(name, text);
        }
        boolean device = name.equals("cpu") || name.equals("disk-device");
        boolean table = name.equals(activity);
        if (device || table) {
          row();
        }
        activity = table ? "" : activity;
      }
    }
  }

  private void tell(String key, String value) {
    if (!otherHost) {
      findings.identify(key, value);
    }
  }

  private void row() {
    if (!names.isEmpty()) {
      SampleTable table =
          tables.computeIfAbsent(List.copyOf(names), columns -> new SampleTable(sink, columns));
      double[] row = new double[cells.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = cells.get(i);
      }
      table.add(subject, row, clock.second(), line(), "");
    }
    names.clear();
    cells.clear();
    subject = "";
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue("", name);
    return value == null ? "" : value;
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }
}
