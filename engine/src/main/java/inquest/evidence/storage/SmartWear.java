package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.util.List;

/**
 * How much of its life an SSD has spent. The device statistics and the SAS endurance indicator say
 * so themselves; the wear attributes say in their normalised value what is left of 100.
 */
final class SmartWear implements SmartSection {
  private final Subject drive;
  private double usedPercent = Double.NaN;
  private boolean stated;
  private long line;
  private String text = "";

  SmartWear(Subject drive) {
    this.drive = drive;
  }

  /** Looks at an attribute; {@code normalised} is -1 when the row has none. */
  void attribute(String name, long normalised, String row, long number) {
    boolean wear =
        switch (name) {
          case "Media_Wearout_Indicator",
              "Wear_Leveling_Count",
              "SSD_Life_Left",
              "Remaining_Lifetime_Perc",
              "Percent_Lifetime_Remain",
              "Percent_Lifetime_Used" ->
              true;
          default -> false;
        };
    if (wear && Double.isNaN(usedPercent) && normalised >= 0 && normalised <= 100) {
      found(100 - normalised, row, number);
    }
  }

  @Override
  public void add(String row, Labelled labelled, long number, Findings findings) {
    if (labelled.key().equals("Percentage used endurance indicator")) {
      state(labelled.value(), row, number);
    } else if (row.endsWith("Percentage Used Endurance Indicator")) {
      List<String> cells = Printed.words(row);
      if (cells.size() > 4) {
        state(cells.get(3), row, number);
      }
    }
  }

  private void state(String value, String row, long number) {
    long percent = Printed.count(value);
    if (percent >= 0 && !stated) {
      stated = true;
      found(percent, row, number);
    }
  }

  private void found(double percent, String row, long number) {
    usedPercent = percent;
    text = row;
    line = number;
  }

  @Override
  public void report(double powerOnHours, Findings findings) {
    if (!Double.isNaN(usedPercent)) {
      findings.fact(
          new Counter("smart-wear-percent-used", drive, usedPercent, findings.at(line, text)));
    }
  }
}
