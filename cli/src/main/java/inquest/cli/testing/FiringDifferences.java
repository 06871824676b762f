package inquest.cli.testing;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.FiredRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which rules did not fire though they must, or fired though they must not. */
final class FiringDifferences {
  private FiringDifferences() {}

  static List<Difference> of(Expectation expected, Diagnosis got) {
    Set<String> fired = new TreeSet<>();
    for (FiredRule rule : got.rulesFired()) {
      fired.add(rule.rule());
    }
    List<Difference> differences = new ArrayList<>();
    expected
        .mustFire()
        .forEach(
            (name, rules) -> {
              if (Collections.disjoint(rules, fired)) {
                differences.add(lacking(rules));
              }
            });
    expected
        .mustNotFire()
        .forEach(
            (name, rules) -> {
              Set<String> both = new TreeSet<>(rules);
              both.retainAll(fired);
              both.forEach(rule -> differences.add(extra(rule)));
            });
    return differences;
  }

  private static Difference lacking(Set<String> rules) {
    List<String> names = List.copyOf(new TreeSet<>(rules));
    String wanted = String.join(" or ", names) + (names.size() > 1 ? " fire" : " fires");
    String got = names.size() > 1 ? "none of them fired" : "it did not fire";
    return new Difference("must_fire", wanted, got, names, List.of(), List.of());
  }

  private static Difference extra(String rule) {
    return new Difference(
        "must_not_fire", rule + " does not fire", "it fired", List.of(), List.of(rule), List.of());
  }
}
