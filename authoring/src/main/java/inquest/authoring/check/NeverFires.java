package inquest.authoring.check;

import inquest.authoring.language.RuleTree.Constraint;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds conditions that contradict each other. */
final class NeverFires {
  private final RuleSource source;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;

  NeverFires(RuleSource source, Vocabulary vocabulary, Mistakes mistakes) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  void run() {
    List<Pattern> patterns = source.rule().patterns();
    patterns.forEach(this::texts);
    patterns.forEach(this::ranges);
    for (Pattern no : patterns) {
      for (Pattern yes : patterns) {
        if (no.forbids() && !yes.forbids() && implied(no, yes)) {
          add(
              no.start(),
              "the rule can never fire: it asks for what it forbids, see line "
                  + yes.type().line()
                  + "; make the two differ");
        }
      }
    }
    concluded(patterns);
  }

  /** Texts that a component must equal and cannot. */
  private void texts(Pattern pattern) {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    Map<String, Set<String>> excluded = new LinkedHashMap<>();
    for (Constraint one : pattern.constraints()) {
      if (one.binds() || one.right().stream().anyMatch(word -> !word.is(Word.Kind.STRING))) {
        continue;
      }
      Set<String> words = new HashSet<>();
      one.right().forEach(word -> words.add(word.text()));
      String path = one.left().text();
      if (one.operator().is("==") || one.operator().is("in")) {
        allowed.computeIfAbsent(path, any -> new HashSet<>(words)).retainAll(words);
      } else if (one.operator().is("!=") || one.operator().is("not in")) {
        excluded.computeIfAbsent(path, any -> new HashSet<>()).addAll(words);
      }
      if (allowed.containsKey(path)) {
        allowed.get(path).removeAll(excluded.getOrDefault(path, Set.of()));
        if (allowed.get(path).isEmpty()) {
          add(
              one.left(),
              "the rule can never fire: no '"
                  + path
                  + "' satisfies all that is asked of it here; an alternative is a second rule, or"
                  + " 'in (...)'");
          return;
        }
      }
    }
  }

  /** Comparisons with the same number or binding that exclude each other. */
  private void ranges(Pattern pattern) {
    Map<String, Set<Integer>> signs = new LinkedHashMap<>();
    Map<String, double[]> bounds = new LinkedHashMap<>();
    for (Constraint one : pattern.constraints()) {
      Word operand = one.right().get(0);
      if (one.binds() || one.list() || one.operator().is("contains")) {
        continue;
      }
      boolean fails = false;
      if (operand.is(Word.Kind.VARIABLE)) {
        Set<Integer> left =
            signs.computeIfAbsent(
                one.left().text() + operand.text(), any -> new HashSet<>(Set.of(-1, 0, 1)));
        left.retainAll(signs(one.operator().text()));
        fails = left.isEmpty();
      } else if (operand.is(Word.Kind.NUMBER)) {
        double[] bound =
            bounds.computeIfAbsent(
                one.left().text(),
                any -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
        fails = narrowed(bound, one.operator().text(), Double.parseDouble(operand.text()));
      }
      if (fails) {
        add(
            one.left(),
            "the rule can never fire: no '"
                + one.left().text()
                + "' satisfies all that is asked of it here");
      }
    }
  }

  /** Where a value may lie of the one that it is compared with. */
  private static Set<Integer> signs(String operator) {
    return switch (operator) {
      case "<" -> Set.of(-1);
      case "<=" -> Set.of(-1, 0);
      case ">" -> Set.of(1);
      case ">=" -> Set.of(0, 1);
      case "!=" -> Set.of(-1, 1);
      default -> Set.of(0);
    };
  }

  /** Narrows a range; true when nothing is left of it. */
  private static boolean narrowed(double[] bound, String operator, double value) {
    double low =
        switch (operator) {
          case ">" -> Math.nextUp(value);
          case ">=", "==" -> value;
          default -> bound[0];
        };
    double high =
        switch (operator) {
          case "<" -> Math.nextDown(value);
          case "<=", "==" -> value;
          default -> bound[1];
        };
    bound[0] = Math.max(bound[0], low);
    bound[1] = Math.min(bound[1], high);
    return bound[0] > bound[1];
  }

  /** Whether every fact that satisfies {@code yes} also satisfies {@code no}. */
  private static boolean implied(Pattern no, Pattern yes) {
    if (!no.type().text().equals(yes.type().text())) {
      return false;
    }
    for (Constraint wanted : no.constraints()) {
      if (!wanted.binds() && yes.constraints().stream().noneMatch(one -> implies(one, wanted))) {
        return false;
      }
    }
    return true;
  }

  private static boolean implies(Constraint one, Constraint wanted) {
    if (one.binds()) {
      return wanted.operator().is("==")
          && one.right().get(0).text().equals(wanted.left().text())
          && one.left().text().equals(wanted.right().get(0).text());
    }
    if (!one.left().text().equals(wanted.left().text())) {
      return false;
    }
    if (one.operator().text().equals(wanted.operator().text())
        && one.writtenRight().equals(wanted.writtenRight())) {
      return true;
    }
    List<String> list = new ArrayList<>(wanted.right().stream().map(Word::written).toList());
    return wanted.operator().is("in")
        && one.operator().is("==")
        && list.contains(one.right().get(0).written());
  }

  /** A conclusion that the rule rests on must be drawn by a rule, and not by itself. */
  private void concluded(List<Pattern> patterns) {
    String conclusion = source.rule().conclusion().type().text();
    String finding = source.rule().conclusion().arguments().get(0).start().text();
    for (Pattern pattern : patterns) {
      for (Constraint one : pattern.constraints()) {
        int rank = Levels.rankOf(pattern.type().text());
        boolean id = rank >= 0 && rank < Levels.rank("explained") && one.left().is("id");
        if (!id || !one.operator().is("==") || pattern.forbids()) {
          continue;
        }
        Word word = one.right().get(0);
        boolean same = pattern.type().text().equals(conclusion) && word.text().equals(finding);
        if (same && word.is(Word.Kind.STRING)) {
          add(word, "the rule rests on what it concludes: ask for the evidence instead");
        } else if (word.is(Word.Kind.STRING) && !drawn(pattern.type().text(), word.text())) {
          add(
              word,
              "the rule can never fire: no rule concludes "
                  + pattern.type().text()
                  + " \""
                  + word.text()
                  + "\"");
        }
      }
    }
  }

  private boolean drawn(String type, String finding) {
    return !Levels.kind(type).equals(vocabulary.kindOf(finding)) // said already
        || vocabulary.rules().values().stream()
            .anyMatch(
                rule -> type.equals(rule.get("concludes")) && finding.equals(rule.get("finding")));
  }

  private void add(Word word, String message) {
    mistakes.add(source.file(), word, MistakeKind.NEVER_FIRES, message);
  }
}
