package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * {@code /var/log/dcpumon/2026/Nov/23} of cPanel: the means of a day by account.
 *
 * <pre>
 * alice=12.44=3.10=0.5=48.0=/usr/bin/php /home/alice/public_html/index.php=12.5=php=3.1=php
 * bob=0.00=0.00=0.0==0.00==0=
 * </pre>
 *
 * The first four fields are the account, the percentages of CPU and memory, and the share of the
 * database server. Makes the reading and the share of the sum for the largest accounts; the path
 * tells the day.
 */
public final class DcpumonReader implements Reader {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  @Override
  public String format() {
    return "dcpumon";
  }

  @Override
  public String reads() {
    return "/var/log/dcpumon";
  }

  @Override
  public String family() {
    return "panel";
  }

  @Override
  public Recognition recognise(Head head) {
    return row(head.firstLine()) ? Recognition.BY_CONTENT : Recognition.NO;
  }

  /** Four fields between equals signs, the last three of them numbers. */
  private static boolean row(String line) {
    int first = line.indexOf('=');
    if (first <= 0 || line.lastIndexOf('=') == first || line.lastIndexOf(' ', first) >= 0) {
      return false;
    }
    List<String> cells = Printed.cells(line, '=');
    return cells.size() > 4
        && decimal(cells.get(1))
        && decimal(cells.get(2))
        && !Double.isNaN(Quantity.number(cells.get(3)));
  }

  private static boolean decimal(String cell) {
    return cell.indexOf('.') >= 0 && !Double.isNaN(Quantity.number(cell));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AccountUse use = new AccountUse();
    SkippedLines skipped = new SkippedLines();
    while (lines.next()) {
      String text = lines.text();
      if (row(text)) {
        use.add(Printed.cells(text, '='), 0, lines.number(), text);
      } else if (!text.isBlank()) {
        skipped.add(lines.number());
      }
    }
    use.report(findings);
    skipped.report(findings, "no row of an account");
    String day = day(findings.file());
    if (findings.any() && !day.isEmpty()) {
      findings.identify("taken", day);
    }
  }

  /** {@code 2026-11-23} of {@code …/2026/Nov/23}; empty when the path tells no day. */
  private static String day(String file) {
    List<String> parts = Printed.cells(file, '/');
    int size = parts.size();
    if (size < 3 || parts.get(size - 2).length() != 3) {
      return "";
    }
    int month = MONTHS.indexOf(parts.get(size - 2).toLowerCase(Locale.ROOT));
    int year = (int) Quantity.whole(parts.get(size - 3));
    int day = (int) Quantity.whole(parts.get(size - 1));
    try {
      return month < 0 || month % 3 != 0 || year < 1990
          ? ""
          : LocalDate.of(year, month / 3 + 1, day).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
