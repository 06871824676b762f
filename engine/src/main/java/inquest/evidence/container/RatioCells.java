package inquest.evidence.container;

import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Cells of the form {@code used/limit}, in which a blank may stand behind the slash. */
final class RatioCells {
  private RatioCells() {}

  /** The cells of a line. */
  static List<String> of(String line) {
    List<String> cells = new ArrayList<>();
    for (String word : Printed.words(line)) {
      int last = cells.size() - 1;
      if (last >= 0 && cells.get(last).endsWith("/")) {
        cells.set(last, cells.get(last) + word);
      } else {
        cells.add(word);
      }
    }
    return cells;
  }

  /** What is used in percent of the limit; NaN where there is none. */
  static double percent(String cell) {
    double limit = Quantity.number(cell.substring(cell.indexOf('/') + 1));
    return cell.indexOf('/') > 0 && limit > 0 ? 100 * used(cell) / limit : Double.NaN;
  }

  /** What is used: the number before the first slash; an amount of bytes in kilobytes. */
  static double used(String cell) {
    int slash = cell.indexOf('/');
    String used = slash < 0 ? cell : cell.substring(0, slash);
    double number = Quantity.percent(used);
    return Double.isNaN(number) ? Quantity.kilobytes(used, 1) : number;
  }
}
