package inquest.evidence.panel;

import inquest.evidence.Declaration;
import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import inquest.evidence.SkippedLines;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of which the manifest tells the layout, or nobody. */
final class RadsTable {
  private static final String UNKNOWN = "unknown";

  private final String listing;
  private final Declaration declaration;
  private final Map<String, ListedAmounts> amounts = new LinkedHashMap<>();
  private final SkippedLines skipped = new SkippedLines();
  private List<String> columns;
  private boolean header;

  RadsTable(String listing, Declaration declaration) {
    this.listing = listing;
    this.declaration = declaration;
    this.columns = declaration.columns();
    this.header = declaration.header().equalsIgnoreCase("true");
  }

  void line(long number, String text) {
    List<String> cells = cells(text);
    if (text.isBlank()) {
      return;
    }
    if (header) {
      header = false;
      columns = columns.isEmpty() ? cells : columns;
    } else if (columns.isEmpty()) {
      bare(cells, number, text);
    } else if (cells.size() < columns.size()) {
      skipped.add(number);
    } else {
      row(cells, number, text);
    }
  }

  private List<String> cells(String text) {
    return switch (declaration.delimiter()) {
      case "", "ws" -> Printed.words(text);
      case "tab" -> Printed.cells(text, '\t');
      default -> Printed.cells(text, declaration.delimiter().charAt(0));
    };
  }

  /** One name and one number, in any order. */
  private void bare(List<String> cells, long number, String text) {
    int value = -1;
    for (int i = 0; i < cells.size(); i++) {
      value = Double.isNaN(value(cells.get(i))) ? value : i;
    }
    if (cells.size() != 2 || value < 0 || !Double.isNaN(value(cells.get(1 - value)))) {
      skipped.add(number);
      return;
    }
    boolean cpu = listing.equals("recent-cp") && !declaration.unit().isEmpty();
    add(
        cpu ? "cpu" : UNKNOWN,
        subject("user", cells.get(1 - value)),
        cells.get(value),
        number,
        text);
  }

  private void row(List<String> cells, long number, String text) {
    Subject subject = Subject.HOST;
    for (int i = 0; i < columns.size() && subject.equals(Subject.HOST); i++) {
      String kind = kind(columns.get(i).toLowerCase(Locale.ROOT));
      subject = kind.isEmpty() || cells.get(i).isEmpty() ? subject : subject(kind, cells.get(i));
    }
    if (subject.equals(Subject.HOST)) {
      skipped.add(number);
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i).toLowerCase(Locale.ROOT);
      if (kind(column).isEmpty() && !Double.isNaN(value(cells.get(i)))) {
        String resource = resource(column);
        boolean known = !declaration.unit().isEmpty() || resource.equals("load");
        add(known ? resource : UNKNOWN + " " + column, subject, cells.get(i), number, text);
      }
    }
  }

  private static Subject subject(String kind, String name) {
    return new Subject(kind, name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
  }

  private static String kind(String column) {
    return switch (column) {
      case "user", "account", "name", "login" -> "user";
      case "ctid", "veid", "vps", "container" -> "container";
      default -> "";
    };
  }

  private static String resource(String column) {
    if (column.equals("cp") || column.contains("cpu")) {
      return "cpu";
    } else if (column.contains("mem") || column.contains("rss")) {
      return "memory";
    } else if (column.contains("load")) {
      return "load";
    } else if (column.contains("swap")) {
      return "swap";
    }
    return column.equals("io") || column.contains("disk") ? "io" : UNKNOWN;
  }

  private void add(String resource, Subject subject, String cell, long number, String text) {
    String name = resource.startsWith(UNKNOWN) ? UNKNOWN : resource;
    amounts
        .computeIfAbsent(resource, of -> new ListedAmounts(listing, name, ""))
        .add(subject, value(cell), number, text);
  }

  /** The number of a cell, its unit left off; NaN when it is none. */
  private static double value(String cell) {
    int end = cell.length();
    while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
      end--;
    }
    boolean unit = cell.length() - end <= 3;
    return unit ? Quantity.number(cell.substring(0, end)) : Double.NaN;
  }

  void report(Findings findings) {
    amounts.values().forEach(amount -> amount.report(findings));
    if (!findings.any()) {
      findings.nothing("its layout is not public and not declared: kept as text, not judged");
    } else {
      skipped.report(findings, "no row of the declared layout");
    }
  }
}
