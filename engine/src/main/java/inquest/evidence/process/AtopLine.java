package inquest.evidence.process;

import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import java.util.List;

/**
 * One line of atop about the system: a label, and cells of a name and a value.
 *
 * <pre>
 * DSK |          sda | busy     97% | read    4711 | write    815 | avio 8.12 ms |
 * NET | eth0      1% | pcki  138e3  | pcko    5840 | si  131 Kbps | so    0 Kbps |
 * </pre>
 */
final class AtopLine {
  private final String label;
  private final List<String> cells;

  private AtopLine(String label, List<String> cells) {
    this.label = label;
    this.cells = cells;
  }

  /** True for such a line. */
  static boolean is(String line) {
    return line.length() > 5 && line.startsWith(" |", 3) && Character.isLetter(line.charAt(0));
  }

  static AtopLine of(String line) {
    return new AtopLine(line.substring(0, 3), Printed.cells(line.substring(5), '|'));
  }

  String label() {
    return label;
  }

  /** The first word of the first cell: the disk or the interface. */
  String name() {
    String first = cells.get(0);
    int blank = first.indexOf(' ');
    return blank < 0 ? first : first.substring(0, blank);
  }

  /** What stands behind the name in a cell; empty when there is no such cell. */
  String text(String name) {
    for (String cell : cells) {
      if (cell.startsWith(name)
          && cell.length() > name.length()
          && cell.charAt(name.length()) == ' ') {
        return cell.substring(name.length()).strip();
      }
    }
    return "";
  }

  /** A count ({@code 138e3}), or a percentage without its sign; NaN when there is none. */
  double number(String name) {
    return number(text(name), name);
  }

  private static double number(String text, String name) {
    String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    int exponent = plain.indexOf('e');
    if (exponent > 0 && exponent + 2 == plain.length()) {
      double digits = Quantity.number(plain.substring(0, exponent));
      double power = Quantity.number(plain.substring(exponent + 1));
      return digits * Math.pow(10, power);
    }
    return Quantity.number(plain);
  }

  /** An amount of memory in kilobytes; NaN when there is none. */
  double kilobytes(String name) {
    return Quantity.kilobytes(text(name), 1);
  }

  /** A rate such as {@code 131 Kbps} in kilobytes per second; NaN when there is none. */
  double kilobytesPerSecond(String name) {
    List<String> words = Printed.words(text(name));
    if (words.size() != 2) {
      return Double.NaN;
    }
    double bits =
        switch (words.get(1)) {
          case "bps" -> 1;
          case "Kbps" -> 1e3;
          case "Mbps" -> 1e6;
          case "Gbps" -> 1e9;
          default -> Double.NaN;
        };
    return number(words.get(0), name) * bits / 8 / 1024;
  }
}
