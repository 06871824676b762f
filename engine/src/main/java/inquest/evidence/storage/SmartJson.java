package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.DriveAttributeFailing;
import inquest.facts.DriveHealth;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The values of {@code smartctl -j}, as they come by. */
final class SmartJson {
  private static final String ATTRIBUTES = "/ata_smart_attributes/table/";
  private static final String NVME = "/nvme_smart_health_information_log/";

  private final Findings findings;
  private final Map<String, String> attribute = new HashMap<>();
  private final SmartJsonSelfTests selfTests = new SmartJsonSelfTests();
  private String name;
  private String model = "";
  private String serial = "";
  private String verdict = "";
  private Source verdictSource;
  private long uncorrected = -1;
  private Source uncorrectedSource;

  SmartJson(Findings findings) {
    this.findings = findings;
    this.name = SmartDriveName.ofFile(findings.file());
    this.verdictSource = findings.whole();
    this.uncorrectedSource = findings.whole();
  }

  /**
   * Takes a value.
   *
   * @param path as a JSON pointer: {@code /device/name}
   */
  void value(String path, String text, long line) {
    Source source = findings.at(line, path.substring(path.lastIndexOf('/') + 1) + ": " + text);
    selfTests.value(path, text, line);
    switch (path) {
      case "/device/name" -> name = Devices.disk(text);
      case "/device/type" -> {
        String behind = SmartDriveName.behindController(text);
        name = behind.isEmpty() ? name : behind;
      }
      case "/model_name", "/scsi_model_name" -> model = text;
      case "/serial_number" -> serial = text;
      case "/smart_status/passed" -> {
        verdict = text.equals("true") ? "passed" : "failed";
        verdictSource = source;
      }
      case "/scsi_grown_defect_list" -> counter("smart-grown-defects", text, source);
      case "/ata_smart_error_log/summary/count", "/ata_smart_error_log/extended/count" ->
          counter("smart-ata-errors", text, source);
      default -> inside(path, text, source);
    }
  }

  private void inside(String path, String text, Source source) {
    if (path.startsWith(ATTRIBUTES)) {
      int row = path.indexOf('/', ATTRIBUTES.length());
      attribute.put(row < 0 ? "" : path.substring(row + 1), text);
      if (path.endsWith("/raw/value")) {
        attribute.put("line", String.valueOf(source.line()));
      }
    } else if (path.startsWith(NVME)) {
      nvme(path.substring(NVME.length()), text, source);
    } else if (path.startsWith("/scsi_error_counter_log/")
        && path.endsWith("/total_uncorrected_errors")) {
      uncorrected = Math.max(uncorrected, 0) + Math.max(Printed.count(text), 0);
      uncorrectedSource = source;
    }
  }

  private void nvme(String key, String text, Source source) {
    switch (key) {
      case "critical_warning" -> counter("nvme-critical-warning", text, source);
      case "available_spare" -> counter("nvme-available-spare-percent", text, source);
      case "available_spare_threshold" ->
          counter("nvme-available-spare-threshold-percent", text, source);
      case "percentage_used" -> counter("nvme-percentage-used", text, source);
      case "media_errors" -> counter("nvme-media-errors", text, source);
      default -> {
        // The rest is use, temperature and commands that the drive does not know.
      }
    }
  }

  private void counter(String counter, String text, Source source) {
    long value = Printed.count(text);
    if (value >= 0) {
      findings.fact(new Counter(counter, drive(), value, source));
    }
  }

  private Subject drive() {
    return new Subject("disk", name);
  }

  /** Takes the end of an object: a row of the table of attributes is complete. */
  void endObject(String path) {
    selfTests.endObject(path);
    if (path.startsWith(ATTRIBUTES) && path.indexOf('/', ATTRIBUTES.length()) < 0) {
      attribute();
      attribute.clear();
    }
  }

  private void attribute() {
    String label = attribute.getOrDefault("name", "");
    long line = Math.max(Printed.count(attribute.getOrDefault("line", "0")), 0);
    String raw = attribute.getOrDefault("raw/string", "");
    Source source = findings.at(line, label + ": " + raw);
    int id = (int) Math.min(Printed.count(attribute.getOrDefault("id", "")), 256);
    String counter = SmartAttributes.counter(id, label.toLowerCase(Locale.ROOT));
    if (!counter.isEmpty()) {
      counter(counter, id == 188 ? unpacked(raw) : raw, source);
    }
    String when = attribute.getOrDefault("when_failed", "");
    if ((when.equals("now") || when.equals("past")) && !label.contains("Temp")) {
      boolean prefail = attribute.getOrDefault("flags/prefailure", "").equals("true");
      String kind = prefail ? "prefail" : "old-age";
      findings.fact(new DriveAttributeFailing(drive(), label, when, kind, source));
    }
  }

  /** The lowest of three counters of 16 bits. */
  private static String unpacked(String raw) {
    long value = Printed.count(raw);
    return value < 0 ? raw : String.valueOf(value & 0xFFFF);
  }

  /** Adds what is only known at the end. */
  void report() {
    if (!verdict.isEmpty()) {
      findings.fact(new DriveHealth(drive(), verdict, model, serial, verdictSource));
    }
    selfTests.report(drive(), findings);
    if (uncorrected >= 0) {
      findings.fact(
          new Counter("smart-scsi-uncorrected-errors", drive(), uncorrected, uncorrectedSource));
    }
  }
}
