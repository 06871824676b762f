package inquest.cli.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The coverage as one page: every rule as it is written, each comparison in a colour. */
public final class CoverageHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Condition coverage</title>
      <style>
      :root { color-scheme: light dark; --line: #8884; --ok: #2e7d3226; --half: #f9a82559; --no: #c6282840; }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
      table { border-collapse: collapse; width: 100%; }
      td, th { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
      td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; padding: .3rem .8rem; }
      summary { cursor: pointer; } summary b { font-variant-numeric: tabular-nums; }
      pre { white-space: pre-wrap; font: 13px/1.6 ui-monospace, monospace; }
      .ok, .half, .no { padding: .1rem .2rem; border-radius: .2rem; }
      .ok { background: var(--ok); } .half { background: var(--half); } .no { background: var(--no); }
      .row { color: #888; user-select: none; }
      </style>
      </head>
      <body>
      """;

  private static final String KEY =
      """
      <p><span class="ok">held, and decided alone</span>
      <span class="half">never the one that decided</span>
      <span class="no">never held: the rule never fired</span></p>
      """;

  private final Coverage coverage;
  private final Map<String, List<String>> sources;

  /**
   * A page.
   *
   * @param sources path of a rule → its lines
   */
  public CoverageHtml(Coverage coverage, Map<String, List<String>> sources) {
    this.coverage = coverage;
    this.sources = sources;
  }

  /** Writes it. */
  public void write(Appendable out) throws IOException {
    out.append(HEAD).append("<h1>Condition coverage ");
    out.append(CoverageText.percent(coverage.percent())).append(" %</h1>\n<p>");
    out.append(escaped(CoverageText.sum(coverage))).append("</p>\n").append(KEY);
    out.append("<h2>Rules with gaps, the worst first</h2>\n");
    for (RuleCoverage rule : coverage.worst()) {
      rule(rule, out);
    }
    out.append("<h2>Rules without gaps</h2>\n");
    for (RuleCoverage rule : coverage.rules()) {
      if (rule.fired() > 0 && rule.covered() == rule.clauses().size()) {
        rule(rule, out);
      }
    }
    out.append("</body>\n</html>\n");
  }

  private void rule(RuleCoverage rule, Appendable out) throws IOException {
    out.append("<details id=\"" + escaped(rule.rule()) + "\"><summary>");
    out.append(escaped(rule.rule()) + " <b>" + rule.covered() + "/" + rule.clauses().size());
    out.append("</b>, " + (rule.fired() == 0 ? "never fired" : "fired in " + rule.fired()));
    out.append("</summary>\n<pre>");
    List<String> lines = sources.getOrDefault(rule.rule(), List.of());
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      List<ClauseCoverage> here =
          rule.clauses().stream().filter(one -> one.clause().line() == number).toList();
      out.append("<span class=\"row\">" + (number < 10 ? " " : "") + number + "</span>  ");
      out.append(line(lines.get(i), here)).append('\n');
    }
    out.append("</pre>\n");
    comparisons(rule, out);
    out.append("</details>\n");
  }

  /** A line with its comparisons in colours. */
  private static String line(String text, List<ClauseCoverage> clauses) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (ClauseCoverage one : clauses) {
      String written = one.clause().text();
      boolean whole = one.clause().constraint() == Clause.WHOLE;
      String sought = whole ? written.substring(0, written.length() - 1) : written;
      int at = text.indexOf(sought, from);
      if (at >= 0) {
        line.append(escaped(text.substring(from, at)));
        line.append("<span class=\"" + kind(one) + "\" title=\"" + escaped(title(one)) + "\">");
        line.append(escaped(sought)).append("</span>");
        from = at + sought.length();
      }
    }
    return line.append(escaped(text.substring(from))).toString();
  }

  private static String kind(ClauseCoverage one) {
    return one.covered() ? "ok" : one.held() > 0 ? "half" : "no";
  }

  private static String title(ClauseCoverage one) {
    return one.covered() ? "decided in " + one.decidedIn() : CoverageText.gap(one);
  }

  private static void comparisons(RuleCoverage rule, Appendable out) throws IOException {
    out.append("<table>\n<tr><th class=\"number\">line</th><th>comparison</th>");
    out.append("<th class=\"number\">held</th><th class=\"number\">decided</th>");
    out.append("<th>first decided in</th><th>limit</th></tr>\n");
    for (ClauseCoverage one : rule.clauses()) {
      List<String> cells = new ArrayList<>();
      out.append("<tr><td class=\"number\">" + one.clause().line() + "</td><td>");
      out.append("<code class=\"" + kind(one) + "\">" + escaped(one.clause().text()));
      out.append("</code></td><td class=\"number\">" + one.held() + "</td>");
      out.append("<td class=\"number\">" + one.decided() + "</td>");
      cells.add(one.decidedIn());
      cells.add(one.compares() ? CoverageText.sides(one.sides()) : "");
      for (String cell : cells) {
        out.append("<td>" + escaped(cell) + "</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
