package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code lspci -vv}, {@code lspci -vvv}.
 *
 * <pre>
 * 3b:00.0 Ethernet controller: Example Networks 10G Controller (rev 01)
 *         Capabilities: [100 v2] Advanced Error Reporting
 *                 UESta:  DLP- SDES- TLP- FCP- CmpltTO- CmpltAbrt- UnxCmplt- RxOF- MalfTLP-
 *                         ECRC- UnsupReq- ACSViol-
 *                 UEMsk:  DLP- SDES- TLP- FCP- CmpltTO- CmpltAbrt- UnxCmplt- RxOF- MalfTLP-
 *                 CESta:  RxErr- BadTLP- BadDLLP- Rollover- Timeout- AdvNonFatalErr-
 * </pre>
 *
 * Makes counters {@code pcie-uncorrected-error-kinds} and {@code pcie-corrected-error-kinds} of the
 * devices that remember errors. The bits stay set until someone clears them, over restarts too, and
 * have no time: that is background, and the kernel log tells what happened when.
 */
public final class LspciReader implements Reader {

  @Override
  public String format() {
    return "lspci";
  }

  @Override
  public String reads() {
    return "lspci -vv, lspci -vvv";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (LspciDevice.slot(line).isEmpty()) {
        continue;
      }
      boolean device =
          line.contains(" bridge: ")
              || line.contains(" bridge [")
              || line.contains(" controller: ")
              || line.contains(" controller [")
              || line.contains(" device: ")
              || line.contains(" peripheral: ")
              || line.contains(" peripheral [");
      if (device) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    LspciDevice device = new LspciDevice("");
    boolean reported = false;
    while (lines.next()) {
      String line = lines.text();
      String slot = LspciDevice.slot(line);
      if (!slot.isEmpty()) {
        device.report(findings);
        device = new LspciDevice(slot);
      } else {
        reported |= device.line(line, lines.number());
      }
    }
    device.report(findings);
    if (!findings.any()) {
      findings.nothing(
          reported
              ? "no device remembers an error of the bus"
              : "no error registers in it: lspci -vvv as root prints them");
    }
  }
}
