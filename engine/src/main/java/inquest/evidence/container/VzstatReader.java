package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code vzstat -b -t -o id,vm,sw,km,proc,cpu,sock,ior,iow}.
 *
 * <pre>
 * CTID  %VM       %SW     %KM      PROC     CPU       SOCK      IOR   IOW
 * 101   1.6/2.1   0.0/MAX 0.4/ 1.2 2/35/512 3.1/100.0 18/MAX    0.0   0.4
 * </pre>
 *
 * Makes of the last output each container's share of memory, swap, CPU and of the bytes read and
 * written, how much of its limit of CPU it uses, and how long the container waited that waited
 * least for a CPU (MLAT, in milliseconds). A cell is {@code used/limit}, perhaps with a blank
 * behind the slash. Container 1 is the service container and no tenant.
 */
public final class VzstatReader implements Reader {
  private static final List<String> SERVICE = List.of("0", "1");

  @Override
  public String format() {
    return "vzstat";
  }

  @Override
  public String reads() {
    return "vzstat -b -t";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.contains("CTID") && header(Words.of(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().startsWith("vzstat") ? Recognition.BY_NAME : Recognition.NO;
  }

  private static boolean header(Words words) {
    boolean columns = words.has("%VM") || words.has("%KM") || words.has("IOR") || words.has("MLAT");
    return words.has("CTID") && columns;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    List<ListedAmounts> amounts =
        List.of(
            new ListedAmounts("vzstat", "memory", ""),
            new ListedAmounts("vzstat", "swap", ""),
            new ListedAmounts("vzstat", "cpu", ""),
            new ListedAmounts("vzstat", "io", ""));
    VzstatLimits limits = new VzstatLimits();
    SkippedLines skipped = new SkippedLines();
    Words header = Words.of("");
    while (lines.next()) {
      String text = lines.text();
      Words words = Words.of(text);
      if (header(words)) {
        header = words;
        amounts.forEach(ListedAmounts::clear);
        limits = new VzstatLimits();
      } else if (header.size() > 0 && words.size() > 0) {
        List<String> cells = RatioCells.of(text);
        String id = cells.size() == header.size() ? cells.get(header.indexOf("CTID")) : "";
        if (!VzlistTable.identity(id)) {
          skipped.add(lines.number());
        } else if (!SERVICE.contains(id)) {
          row(amounts, header, cells, lines.number(), text);
          limits.row(header, cells, lines.number(), text);
        }
      }
    }
    amounts.forEach(amount -> amount.report(findings));
    limits.report(findings);
    if (!findings.any()) {
      findings.nothing("no table of containers in it");
    } else {
      skipped.report(findings, "no row of a container");
    }
  }

  private static void row(
      List<ListedAmounts> amounts, Words header, List<String> cells, long line, String text) {
    Subject container =
        new Subject("container", VzlistTable.plain(cells.get(header.indexOf("CTID"))));
    String[] columns = {"%VM", "%SW", "CPU", "IOR"};
    for (int i = 0; i < columns.length; i++) {
      amounts.get(i).add(container, used(header, cells, columns[i]), line, text);
    }
    amounts.get(3).add(container, used(header, cells, "IOW"), line, text);
  }

  /** NaN when there is no such column or no number in it. */
  private static double used(Words header, List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 ? Double.NaN : RatioCells.used(cells.get(at));
  }
}
