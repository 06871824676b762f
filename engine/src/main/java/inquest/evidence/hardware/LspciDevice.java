package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/** The error registers of one device of lspci, each of which may go over several lines. */
final class LspciDevice {
  /** Said of a request that the device does not know, and of no fault. */
  private static final List<String> HARMLESS =
      List.of("UnsupReq", "ACSViol", "UnxCmplt", "NonFatalErr", "AdvNonFatalErr");

  private final String slot;
  private final Register uncorrected = new Register();
  private final Register mask = new Register();
  private final Register corrected = new Register();
  private final Register other = new Register();
  private Register register = other;

  LspciDevice(String slot) {
    this.slot = slot;
  }

  private static final class Register {
    private final List<String> set = new ArrayList<>();
    private long line;
    private String text = "";

    void add(String printed, long number) {
      line = line == 0 ? number : line;
      text = text.isEmpty() ? printed : text;
      for (String word : Printed.words(printed)) {
        if (word.endsWith("+") && set.size() < HARMLESS.size() * 10) {
          set.add(word.substring(0, word.length() - 1));
        }
      }
    }
  }

  /** {@code 3b:00.0} or {@code 0000:3b:00.0} at the beginning of a line; empty when none is. */
  static String slot(String line) {
    int dot = line.indexOf('.');
    int blank = line.indexOf(' ');
    boolean plain = dot == 5 && blank == 7 && line.charAt(2) == ':';
    boolean withDomain = dot == 10 && blank == 12 && line.charAt(4) == ':' && line.charAt(7) == ':';
    if (!plain && !withDomain) {
      return "";
    }
    String slot = line.substring(0, blank);
    return slot.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0)
        ? slot
        : "";
  }

  /** Takes a line; true when it is of a register of errors. */
  boolean line(String line, long number) {
    String stripped = line.strip();
    int colon = stripped.indexOf(':');
    boolean flags = stripped.endsWith("+") || stripped.endsWith("-");
    if (colon > 0) {
      register =
          switch (stripped.substring(0, colon)) {
            case "UESta" -> uncorrected;
            case "UEMsk" -> mask;
            case "CESta" -> corrected;
            default -> other;
          };
    } else if (!flags) {
      register = other;
    }
    if (register == other) {
      return false;
    }
    register.add(stripped, number);
    return true;
  }

  /** States what the device remembers. */
  void report(Findings findings) {
    report("pcie-uncorrected-error-kinds", uncorrected, findings);
    report("pcie-corrected-error-kinds", corrected, findings);
  }

  private void report(String counter, Register of, Findings findings) {
    List<String> kinds = new ArrayList<>(of.set);
    kinds.removeAll(HARMLESS);
    if (of == uncorrected) {
      kinds.removeAll(mask.set);
    }
    if (!kinds.isEmpty()) {
      Subject device = new Subject("device", slot);
      findings.fact(new Counter(counter, device, kinds.size(), findings.at(of.line, of.text)));
    }
  }
}
