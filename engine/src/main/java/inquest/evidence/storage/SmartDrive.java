package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.DriveHealth;
import inquest.facts.Subject;
import java.util.List;

/** One run of smartctl: who the drive is, its verdict, and the sections that follow. */
final class SmartDrive {
  private static final String[] COMPLAINTS = {
    "open device: ",
    "INQUIRY failed",
    "Unknown USB bridge",
    "STANDBY mode",
    "lacks SMART capability",
    "please try adding '-d",
    "Permission denied",
    "No such device",
    "mandatory SMART command failed",
    "SMART Disabled. Use option"
  };

  private final Subject drive;
  private final Findings findings;
  private final List<SmartSection> sections;
  private final PowerOnHours hours = new PowerOnHours();
  private String model = "";
  private String serial = "";
  private String verdict = "";
  private long verdictLine;
  private String verdictText = "";
  private String complaint = "no verdict and no attributes in it";
  private long complaintLine;

  SmartDrive(Subject drive, Findings findings) {
    this.drive = drive;
    this.findings = findings;
    SmartWear wear = new SmartWear(drive);
    this.sections =
        List.of(
            new SmartAttributes(drive, hours, wear),
            new SmartErrorLog(drive),
            new SmartSelfTests(drive),
            new NvmeHealth(drive, hours),
            new ScsiHealth(drive, hours),
            wear);
  }

  /** Why there is no evidence, in the words of smartctl. */
  String complaint() {
    return complaint;
  }

  void add(String line, long number) {
    Labelled labelled = Labelled.of(line);
    switch (labelled.key()) {
      case "Device Model", "Model Number", "Product" -> model = labelled.value();
      case "Serial Number", "Serial number" -> serial = labelled.value();
      case "SMART overall-health self-assessment test result", "SMART Health Status" ->
          judge(labelled.value(), line, number);
      default -> complain(line, number);
    }
    for (SmartSection section : sections) {
      section.add(line, labelled, number, findings);
    }
  }

  private void judge(String value, String line, long number) {
    if (value.startsWith("PASSED") || value.startsWith("OK")) {
      verdict = "passed";
    } else if (value.contains("FAIL")) {
      verdict = "failed";
    } else {
      findings.problem(number, "health verdict not understood: " + value);
    }
    verdictLine = number;
    verdictText = line;
  }

  private void complain(String line, long number) {
    if (complaintLine > 0) {
      return;
    }
    for (String known : COMPLAINTS) {
      if (line.contains(known)) {
        complaint = line.strip();
        complaintLine = number;
      }
    }
  }

  /** Turns what was gathered into facts. */
  void report() {
    if (!verdict.isEmpty()) {
      findings.fact(
          new DriveHealth(drive, verdict, model, serial, findings.at(verdictLine, verdictText)));
    }
    for (SmartSection section : sections) {
      section.report(hours.value(), findings);
    }
    if (complaintLine > 0 && verdict.isEmpty() && findings.any()) {
      findings.problem(complaintLine, complaint);
    }
  }

  /** Hours of operation of the drive, found by whichever section prints them. */
  static final class PowerOnHours {
    private static final double LONGEST = 1_000_000;
    private double value = Double.NaN;

    /** Takes the first plausible number: some drives pack other things into the same field. */
    void found(double hours) {
      if (Double.isNaN(value) && hours >= 0 && hours < LONGEST) {
        value = hours;
      }
    }

    /** NaN when not printed. */
    double value() {
      return value;
    }

    /** Hours since an entry of a log that counts them in 16 bits; NaN when it cannot be told. */
    static double since(double now, long logged) {
      double age = now - logged;
      return age < 0 ? Double.NaN : age % 65_536;
    }
  }

  /** The count of a labelled line; used by the sections. */
  static long count(Labelled labelled) {
    return Printed.groupedCount(labelled.value());
  }
}
