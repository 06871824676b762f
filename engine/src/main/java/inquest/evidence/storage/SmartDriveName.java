package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Printed;
import java.util.List;
import java.util.Locale;

/** Which drive smartctl was asked about: its output does not say. */
final class SmartDriveName {

  /** The name when nothing tells. */
  static final String UNKNOWN = "drive";

  private static final String[] CONTROLLERS = {"megaraid", "cciss", "aacraid", "3ware", "areca"};

  private SmartDriveName() {}

  /** From an echoed command: {@code # smartctl -a -d megaraid,4 /dev/sda}; empty when not told. */
  static String ofCommand(String line) {
    List<String> words = Printed.words(line);
    String name = "";
    for (String word : words) {
      String behind = behindController(word);
      if (!behind.isEmpty()) {
        return behind;
      }
      if (word.startsWith("/dev/")) {
        name = Devices.disk(word);
      }
    }
    return name;
  }

  /** From a file name: {@code smartctl_-a_.dev.sda}, {@code smartctl_megaraid44.txt}. */
  static String ofFile(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String behind = behindController(name);
    if (!behind.isEmpty()) {
      return behind;
    }
    int from = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || !Character.isLetterOrDigit(name.charAt(at))) {
        String part = name.substring(from, at);
        if (device(part)) {
          return Devices.disk(part);
        }
        from = at + 1;
      }
    }
    return UNKNOWN;
  }

  /** {@code megaraid,4} from {@code sat+megaraid,4}; empty when there is no controller. */
  static String behindController(String text) {
    for (String controller : CONTROLLERS) {
      int at = text.indexOf(controller);
      if (at >= 0) {
        int digit = at + controller.length();
        while (digit < text.length() && !Character.isLetterOrDigit(text.charAt(digit))) {
          digit++;
        }
        long number = Printed.count(text.substring(digit));
        return number < 0 ? "" : controller + "," + number;
      }
    }
    return "";
  }

  private static boolean device(String part) {
    boolean lettered =
        part.length() > 2
            && part.length() < 8
            && part.charAt(1) == 'd'
            && "shv".indexOf(part.charAt(0)) >= 0;
    boolean nvme =
        part.startsWith("nvme") && part.length() > 4 && Character.isDigit(part.charAt(4));
    return nvme || part.startsWith("xvd") || lettered;
  }
}
