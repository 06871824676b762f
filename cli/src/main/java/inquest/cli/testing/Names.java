package inquest.cli.testing;

import inquest.diagnosis.Similarity;
import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that an expectation may use, and what somebody meant who wrote another. */
final class Names {
  private static final int FEW = 9;

  private final Set<String> problems = new TreeSet<>(Set.of("none", "undetermined"));
  private final Set<String> findings = new TreeSet<>();
  private final Set<String> causes = new TreeSet<>();
  private final Collection<RuleEntry> rules;

  Names(Knowledge knowledge) {
    for (CauseText text : knowledge.causes().texts().values()) {
      findings.add(text.id());
      if (text.kind().equals("cause")) {
        causes.add(text.id());
        problems.add(text.problem());
      }
    }
    rules = knowledge.rules().entries().values();
  }

  /** The name of a problem. */
  String problem(Part part) throws FixtureFault {
    return one(part, problems, "problem");
  }

  /** The name of a cause. */
  String cause(Part part) throws FixtureFault {
    return one(part, causes, "cause");
  }

  /** The name of a cause, mechanism or symptom at the beginning of a text. */
  String finding(Part part) throws FixtureFault {
    String text = part.text();
    int blank = text.indexOf(' ');
    String id = blank < 0 ? text : text.substring(0, blank);
    if (!findings.contains(id)) {
      throw part.fault("unknown finding '" + id + "'" + meant(id, findings));
    }
    return text;
  }

  private static String one(Part part, Collection<String> known, String kind) throws FixtureFault {
    String name = part.text();
    if (!known.contains(name)) {
      throw part.fault("unknown " + kind + " '" + name + "'" + meant(name, known));
    }
    return name;
  }

  /**
   * The paths of the rules that a text names: one by its path, or by its name where no other has
   * it; all that belong to a row of the rule table by the id of the row.
   */
  Set<String> rules(Part part) throws FixtureFault {
    String name = part.text();
    Set<String> named = new TreeSet<>();
    Set<String> ofRow = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (RuleEntry rule : rules) {
      if (rule.rule().equals(name)) {
        return Set.of(name);
      }
      add(rule.name().equals(name), rule, named);
      add(rule.id().equals(name), rule, ofRow);
      all.addAll(List.of(rule.rule(), rule.name(), rule.id()));
    }
    if (named.size() > 1) {
      throw part.fault("several rules are named '" + name + "'; write " + oneOf(named));
    }
    if (named.isEmpty() && ofRow.isEmpty()) {
      throw part.fault("unknown rule '" + name + "'" + meant(name, all));
    }
    return named.isEmpty() ? ofRow : named;
  }

  private static void add(boolean matches, RuleEntry rule, Set<String> found) {
    if (matches) {
      found.add(rule.rule());
    }
  }

  /** What was probably meant, to be put behind a complaint. */
  static String meant(String name, Collection<String> known) {
    List<String> near = Similarity.nearest(name, known);
    if (!near.isEmpty()) {
      return "; did you mean '" + near.get(0) + "'?";
    }
    return known.size() > FEW ? "" : "; one of " + String.join(", ", new TreeSet<>(known));
  }

  private static String oneOf(Collection<String> names) {
    return String.join(" or ", names);
  }
}
