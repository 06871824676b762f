package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code smartctl -a}, {@code -x}, {@code -H} and {@code -A} of ATA, SAS and NVMe drives, also of
 * several drives one after the other.
 *
 * <pre>
 * smartctl 7.3 2022-02-28 r5338 [x86_64-linux-6.1.0-56-amd64] (local build)
 * === START OF INFORMATION SECTION ===
 * Device Model:     QEMU HARDDISK
 * === START OF READ SMART DATA SECTION ===
 * SMART overall-health self-assessment test result: PASSED
 * ID# ATTRIBUTE_NAME          FLAG     VALUE WORST THRESH TYPE      UPDATED  WHEN_FAILED RAW_VALUE
 *   5 Reallocated_Sector_Ct   0x0003   100   100   036    Pre-fail  Always       -       0
 * </pre>
 *
 * Makes {@link inquest.facts.DriveHealth}, {@link inquest.facts.DriveAttributeFailing}, {@link
 * inquest.facts.DriveSelfTest} and {@link inquest.facts.Counter}s named {@code smart-…} and {@code
 * nvme-…}. A drive that cannot be asked (no SMART, asleep, behind a controller or USB bridge) is no
 * evidence, and the reason is kept.
 */
public final class SmartctlReader implements Reader {

  @Override
  public String format() {
    return "smartctl";
  }

  @Override
  public String reads() {
    return "smartctl -a, -x, -H, -A";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (opens(line)
          || line.startsWith("Smartctl open device")
          || line.startsWith("ID# ATTRIBUTE_NAME ")
          || line.startsWith("SMART/Health Information (NVMe Log")
          || line.startsWith("=== START OF READ SMART DATA SECTION")
          || line.startsWith("=== START OF SMART DATA SECTION")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  /** True for the banner that every run begins with. */
  private static boolean opens(String line) {
    return line.startsWith("smartctl ") && line.indexOf('[') > 0;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String fromFile = SmartDriveName.ofFile(findings.file());
    SmartDrive drive = new SmartDrive(subject(fromFile), findings);
    String announced = "";
    while (lines.next()) {
      String line = lines.text();
      if (opens(line)) {
        drive.report();
        drive = new SmartDrive(subject(announced.isEmpty() ? fromFile : announced), findings);
        announced = "";
      } else if (line.contains("smartctl -")) {
        announced = SmartDriveName.ofCommand(line);
      } else {
        drive.add(line, lines.number());
      }
    }
    drive.report();
    if (!findings.any()) {
      findings.nothing(drive.complaint());
    }
  }

  private static Subject subject(String name) {
    return new Subject("disk", name);
  }
}
