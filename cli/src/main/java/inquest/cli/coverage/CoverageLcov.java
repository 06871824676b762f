package inquest.cli.coverage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The coverage in the form of {@code lcov}: a line is covered by the cases in which its rule fired;
 * each clause has two branches, that it held and that it alone decided.
 */
public final class CoverageLcov {
  private CoverageLcov() {}

  /**
   * Writes it.
   *
   * @param fileOf the file of a rule
   */
  public static void write(Coverage coverage, UnaryOperator<String> fileOf, Appendable out)
      throws IOException {
    for (RuleCoverage rule : coverage.rules()) {
      out.append("TN:\nSF:" + fileOf.apply(rule.rule()) + "\n");
      function(rule, out);
      branches(rule, out);
      lines(rule, out);
      out.append("end_of_record\n");
    }
  }

  private static void function(RuleCoverage rule, Appendable out) throws IOException {
    String name = rule.rule().substring(rule.rule().lastIndexOf('/') + 1);
    long line = rule.clauses().isEmpty() ? 1 : rule.clauses().get(0).clause().line();
    out.append("FN:" + line + "," + name + "\n");
    out.append("FNDA:" + rule.fired() + "," + name + "\n");
    out.append("FNF:1\nFNH:" + (rule.fired() > 0 ? 1 : 0) + "\n");
  }

  private static void branches(RuleCoverage rule, Appendable out) throws IOException {
    int block = 0;
    for (ClauseCoverage one : rule.clauses()) {
      String branch = "BRDA:" + one.clause().line() + "," + block++;
      out.append(branch + ",0," + one.held() + "\n");
      out.append(branch + ",1," + one.decided() + "\n");
    }
    out.append("BRF:" + 2 * rule.clauses().size() + "\n");
    long hit = count(rule, one -> one.held() > 0) + count(rule, one -> one.decided() > 0);
    out.append("BRH:" + hit + "\n");
  }

  private static long count(RuleCoverage rule, Predicate<ClauseCoverage> which) {
    return rule.clauses().stream().filter(which).count();
  }

  private static void lines(RuleCoverage rule, Appendable out) throws IOException {
    Map<Long, Integer> lines = new LinkedHashMap<>();
    for (ClauseCoverage one : rule.clauses()) {
      lines.put(one.clause().line(), rule.fired());
    }
    for (Map.Entry<Long, Integer> line : lines.entrySet()) {
      out.append("DA:" + line.getKey() + "," + line.getValue() + "\n");
    }
    List<Integer> hits = lines.values().stream().filter(hit -> hit > 0).toList();
    out.append("LF:" + lines.size() + "\nLH:" + hits.size() + "\n");
  }
}
