package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.assembly.CaseListing;
import inquest.diagnosis.DiagnosisWhyNot.ConditionTried;
import inquest.diagnosis.DiagnosisWhyNot.RuleTried;
import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains diagnoses: how a finding was derived, and why another was not. */
public final class Explainer {
  private final Knowledge knowledge;
  private final Diagnoser diagnoser;

  /** An explainer of what this diagnoser says, which has the same knowledge. */
  public Explainer(Knowledge knowledge, Diagnoser diagnoser) {
    this.knowledge = knowledge;
    this.diagnoser = diagnoser;
  }

  /** Whether there is a finding of this id. */
  public boolean knowsFinding(String id) {
    return knowledge.causes().text(id).isPresent();
  }

  /** Whether there is a finding or a rule of this name. */
  public boolean knows(String name) {
    return knowsFinding(name) || rule(name).isPresent();
  }

  /** The names nearest to one that is not known, best first; rules too when they are asked for. */
  public List<String> similar(String name, boolean rules) {
    List<String> names = new ArrayList<>(knowledge.causes().texts().keySet());
    if (rules) {
      knowledge.rules().entries().values().forEach(rule -> names.add(rule.name()));
      knowledge.rules().entries().values().forEach(rule -> names.add(rule.rule()));
    }
    return Similarity.nearest(name, names);
  }

  /** How the findings of an id were derived; those of the verdict when it is empty. */
  public DiagnosisWhy explain(CaseFile caseFile, String id) {
    Judged judged = diagnoser.judge(caseFile);
    Texts texts = new Texts(judged.derivation(), knowledge.causes());
    return new DiagnosisWhy(judged.verdict().problem(), new WhyTree(judged, texts).branches(id));
  }

  /**
   * Why a rule did not fire, or a finding is not the cause.
   *
   * @param name one that {@link #knows}
   */
  public DiagnosisWhyNot whyNot(CaseListing listing, String name) {
    Judged judged = diagnoser.judge(listing.caseFile());
    RuleTrial trial = new RuleTrial(judged, listing, knowledge);
    Optional<CauseText> finding = knowledge.causes().text(name);
    return finding.isPresent()
        ? whyNot(finding.get(), judged, trial)
        : whyNot(rule(name).orElseThrow(), trial);
  }

  private static DiagnosisWhyNot whyNot(RuleEntry rule, RuleTrial trial) {
    RuleTried tried = trial.of(rule);
    String answer = tried.fired() ? "The rule fired: all its conditions hold." : failed(tried);
    return new DiagnosisWhyNot(
        rule.rule(), "rule", tried.fired(), answer, List.of(), List.of(tried));
  }

  private DiagnosisWhyNot whyNot(CauseText text, Judged judged, RuleTrial trial) {
    List<RuleTried> tried = new ArrayList<>();
    for (RuleEntry rule : knowledge.rules().finding(text.id())) {
      tried.add(trial.of(rule));
    }
    tried.sort(
        Comparator.comparing((RuleTried rule) -> !rule.fired())
            .thenComparingDouble(rule -> -nearness(rule)));
    boolean held = tried.stream().anyMatch(RuleTried::fired);
    List<String> reasons = new WhyNotChosen(judged).reasons(text.id());
    String answer =
        held
            ? text.title() + " was concluded."
            : tried.isEmpty()
                ? "No rule concludes it."
                : "No rule concludes it of this capture. Nearest: " + failed(tried.get(0));
    return new DiagnosisWhyNot(text.id(), text.kind(), held, answer, reasons, tried);
  }

  /** The share of the conditions that hold; one that fails counts as far as it came. */
  private static double nearness(RuleTried rule) {
    double near = 0;
    int asked = 0;
    for (ConditionTried condition : rule.conditions()) {
      if (!condition.written().startsWith("Limit(")) {
        asked++;
        near += condition.state().equals("holds") ? 1 : Math.max(0, condition.near()) / 2;
      }
    }
    return asked == 0 ? 0 : near / asked;
  }

  private static String failed(RuleTried rule) {
    for (ConditionTried condition : rule.conditions()) {
      if (condition.state().equals("fails")) {
        return rule.rule() + " fails at: " + condition.says() + ".";
      } else if (condition.state().equals("missing")) {
        return rule.rule() + " lacks evidence for: " + condition.says() + ".";
      }
    }
    return rule.rule() + ": its conditions hold, but not together.";
  }

  private Optional<RuleEntry> rule(String name) {
    for (RuleEntry rule : knowledge.rules().entries().values()) {
      if (rule.rule().equals(name) || rule.name().equals(name)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
