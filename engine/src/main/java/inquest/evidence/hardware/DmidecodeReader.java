package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code dmidecode}.
 *
 * <pre>
 * Handle 0x1100, DMI type 17, 40 bytes
 * Memory Device
 *         Error Information Handle: 0x1200
 *         Size: 16 GB
 *         Locator: DIMM_A1
 *
 * Handle 0x1200, DMI type 18, 23 bytes
 * 32-bit Memory Error Information
 *         Type: OK
 * </pre>
 *
 * Makes a {@link inquest.facts.HardwareLogEntry} per memory error record (types 18 and 33) whose
 * type is neither OK nor Unknown, on the DIMM that refers to it. Everything else is what the
 * machine could do, not what happened to it; it tells the product and whether it is virtual.
 */
public final class DmidecodeReader implements Reader {
  private static final String[] HYPERVISORS = {
    "qemu",
    "kvm",
    "vmware",
    "virtualbox",
    "xen",
    "hvm domu",
    "amazon ec2",
    "google compute",
    "virtual machine",
    "openstack",
    "bochs"
  };

  @Override
  public String format() {
    return "dmidecode";
  }

  @Override
  public String reads() {
    return "dmidecode";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("# dmidecode ")
          || line.startsWith("Handle 0x") && line.contains("DMI type ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MemoryErrorRecords records = new MemoryErrorRecords();
    boolean structures = false;
    int type = -1;
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Handle 0x")) {
        structures = true;
        type = type(line);
        records.open(type, handle(line));
        continue;
      }
      Labelled labelled = Labelled.of(line);
      records.add(labelled, lines.number(), line);
      if (type == 1) {
        identify(labelled, findings);
      }
    }
    records.report(findings);
    if (!findings.any()) {
      findings.nothing(
          structures ? "no memory error recorded by the firmware" : "no table of the firmware");
    }
  }

  private static int type(String line) {
    int at = line.indexOf("DMI type ");
    return at < 0 ? -1 : (int) Math.min(Printed.count(line.substring(at + 9)), 256);
  }

  private static String handle(String line) {
    int comma = line.indexOf(',');
    return comma < 0 ? "" : line.substring("Handle ".length(), comma);
  }

  private static void identify(Labelled labelled, Findings findings) {
    boolean product = labelled.key().equals("Product Name");
    if (labelled.value().isEmpty() || !product && !labelled.key().equals("Manufacturer")) {
      return;
    }
    if (product) {
      findings.identify("product", labelled.value());
    }
    String lower = labelled.value().toLowerCase(Locale.ROOT);
    for (String hypervisor : HYPERVISORS) {
      if (lower.contains(hypervisor)) {
        findings.identify("virtual", "true");
      }
    }
  }
}
