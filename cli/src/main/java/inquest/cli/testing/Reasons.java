package inquest.cli.testing;

import inquest.assembly.CaseListing;
import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import inquest.diagnosis.Diagnosis.FiredRule;
import inquest.diagnosis.DiagnosisWhyNot;
import inquest.diagnosis.Explainer;
import inquest.report.WhyText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says why something differs: the conditions that a rule lacked, the evidence that it had. */
final class Reasons {
  private static final int MOST_RULES = 3;

  private final Explainer explainer;
  private final CaseListing listing;
  private final Diagnosis got;

  Reasons(Explainer explainer, CaseListing listing, Diagnosis got) {
    this.explainer = explainer;
    this.listing = listing;
    this.got = got;
  }

  /** The reasons, line by line; none where there is nothing to say. */
  List<String> of(Difference difference) throws IOException {
    List<String> lines = new ArrayList<>();
    switch (difference.key()) {
      case "must_fire" -> {
        for (String rule : difference.lacking().stream().limit(MOST_RULES).toList()) {
          lines.addAll(whyNot(rule));
        }
      }
      case "must_not_fire" -> {
        for (String rule : difference.extra()) {
          fired(rule, lines);
        }
      }
      case "problem" -> concluded(lines);
      case "cause" -> {
        if (!difference.expected().equals(Expectation.NONE)) {
          lines.addAll(whyNot(difference.expected()));
        }
      }
      default -> {}
    }
    return lines;
  }

  /** What the problem rests on. */
  private void concluded(List<String> lines) {
    got.cause()
        .ifPresent(
            cause ->
                lines.add(
                    "cause " + cause.id() + " (" + cause.subject() + "): " + cause.statement()));
    got.symptoms()
        .forEach(symptom -> lines.add("symptom " + symptom.id() + ": " + symptom.statement()));
  }

  /** The conditions of the rule that came nearest. */
  private List<String> whyNot(String name) throws IOException {
    DiagnosisWhyNot all = explainer.whyNot(listing, name);
    DiagnosisWhyNot nearest =
        new DiagnosisWhyNot(
            all.asked(),
            all.kind(),
            all.held(),
            all.answer(),
            all.reasons(),
            all.rules().subList(0, Math.min(1, all.rules().size())));
    StringBuilder text = new StringBuilder();
    new WhyText().whyNot(nearest, text);
    return text.toString().lines().toList();
  }

  private void fired(String rule, List<String> lines) {
    for (FiredRule fired : got.rulesFired()) {
      if (fired.rule().equals(rule)) {
        lines.add("concluded " + fired.concluded() + ", because of");
        for (EvidenceItem item : got.evidence()) {
          if (fired.evidence().contains(item.id())) {
            String place = item.line() > 0 ? item.file() + ":" + item.line() : item.file();
            lines.add("  " + place + ": " + item.text().strip());
          }
        }
      }
    }
  }
}
