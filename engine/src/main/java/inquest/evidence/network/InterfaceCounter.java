package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.facts.Counter;
import inquest.facts.Subject;

/** Counters of an interface that say something of its health, as the tools call them. */
final class InterfaceCounter {
  private InterfaceCounter() {}

  /**
   * Adds a counter when the column is one of ours.
   *
   * @param direction {@code RX} or {@code TX}
   * @param column heading: {@code errors}, {@code dropped}, {@code carrier}
   * @param value the count; negative when it was no number
   */
  static void add(
      String name,
      String direction,
      String column,
      long value,
      long number,
      String line,
      Findings findings) {
    String way = direction.equals("RX") ? "receive" : "transmit";
    String what =
        switch (column) {
          case "errors", "errs" -> "errors";
          case "dropped", "drop" -> "drops";
          default -> "";
        };
    String counter = what.isEmpty() ? "" : "interface-" + way + "-" + what;
    if (column.equals("carrier") && direction.equals("TX")) {
      counter = "interface-carrier-errors";
    }
    if (!counter.isEmpty() && value >= 0) {
      findings.fact(
          new Counter(counter, new Subject("interface", name), value, findings.at(number, line)));
    }
  }
}
