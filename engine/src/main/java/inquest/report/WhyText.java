package inquest.report;

import inquest.diagnosis.DiagnosisWhy;
import inquest.diagnosis.DiagnosisWhyNot;
import java.io.IOException;

/** Explanations for reading: trees and conditions, indented. */
public final class WhyText implements WhyRenderer {
  private static final int WIDTH = 96;
  private static final int DEEPEST = 12;

  @Override
  public void why(DiagnosisWhy why, Appendable out) throws IOException {
    line(0, "Problem: " + why.problem(), out);
    for (DiagnosisWhy.Branch branch : why.findings()) {
      out.append('\n');
      String by = branch.by().isEmpty() ? "" : " by " + branch.by();
      String sure =
          branch.confidence() > 0 ? ", confidence " + Wording.twoDecimals(branch.confidence()) : "";
      line(0, branch.role() + by + sure + ":", out);
      conclusion(branch.conclusion(), 1, out);
    }
  }

  private void conclusion(DiagnosisWhy.Conclusion conclusion, int depth, Appendable out)
      throws IOException {
    String name = conclusion.kind() + " " + Wording.named(conclusion.id(), conclusion.subject());
    line(
        depth,
        name + ": " + conclusion.statement() + (conclusion.shown() ? " (see above)" : ""),
        out);
    for (DiagnosisWhy.Reason reason : conclusion.reasons()) {
      line(
          depth + 1,
          "rule " + reason.rule() + " (" + reason.id() + ", " + reason.confidence() + ")",
          out);
      for (DiagnosisWhy.Ground ground : reason.because()) {
        ground(ground, depth + 2, out);
      }
    }
  }

  private void ground(DiagnosisWhy.Ground ground, int depth, Appendable out) throws IOException {
    if (!ground.below().isEmpty()) {
      conclusion(ground.below().get(0), depth, out);
      return;
    }
    String values = ground.values().isEmpty() ? "" : ": " + ground.values();
    line(depth, "- " + ground.fact() + values + place(ground.file(), ground.line()), out);
    if (!ground.text().isBlank()) {
      line(depth + 1, "| " + Printable.excerpt(ground.text().strip(), false), out);
    }
  }

  @Override
  public void whyNot(DiagnosisWhyNot answer, Appendable out) throws IOException {
    line(0, answer.kind() + " " + answer.asked() + ": " + answer.answer(), out);
    for (String reason : answer.reasons()) {
      line(1, "- " + reason, out);
    }
    for (DiagnosisWhyNot.RuleTried rule : answer.rules()) {
      out.append('\n');
      String state = rule.fired() ? "fired" : rule.holding() + " of " + rule.conditions().size();
      String word = rule.fired() ? "" : " conditions hold";
      line(
          0,
          "rule "
              + rule.rule()
              + " ("
              + rule.id()
              + ", "
              + rule.confidence()
              + "): "
              + state
              + word,
          out);
      for (DiagnosisWhyNot.ConditionTried condition : rule.conditions()) {
        condition(condition, out);
      }
    }
  }

  private static void condition(DiagnosisWhyNot.ConditionTried condition, Appendable out)
      throws IOException {
    String state =
        condition.state()
            + " ".repeat(Math.max(0, "missing".length() - condition.state().length()));
    line(1, state + "  " + condition.says(), out);
    line(3, "line " + condition.line() + ": " + condition.written(), out);
    if (!condition.seen().isEmpty()) {
      String near =
          condition.near() < 0
              ? ""
              : " [" + Math.round(condition.near() * 100) + " % of the limit]";
      String word = condition.state().equals("holds") ? "seen: " : "nearest: ";
      boolean forbidden = condition.written().startsWith("not ");
      line(
          3,
          (forbidden ? "seen: " : word)
              + condition.seen()
              + place(condition.file(), condition.fileLine())
              + near,
          out);
    } else if (condition.state().equals("fails")) {
      line(3, "seen: nothing of the kind", out);
    }
    if (!condition.collect().isEmpty()) {
      line(3, "collect with: " + condition.collect(), out);
    }
  }

  private static String place(String file, long line) {
    return file.isEmpty() ? "" : "  (" + file + (line > 0 ? ":" + line : "") + ")";
  }

  /** A line of the tree; what is too long goes on below it, a step further in. */
  private static void line(int depth, String text, Appendable out) throws IOException {
    String indent = "  ".repeat(Math.min(depth, DEEPEST));
    String rest = Printable.line(text, false);
    while (rest.length() > WIDTH - indent.length()) {
      int end = rest.lastIndexOf(' ', WIDTH - indent.length());
      if (end < (WIDTH - indent.length()) / 2) {
        end = WIDTH - indent.length();
      }
      out.append(indent).append(rest.substring(0, end).stripTrailing()).append('\n');
      rest = rest.substring(end).stripLeading();
      indent = "  ".repeat(Math.min(depth, DEEPEST)) + "    ";
    }
    out.append(indent).append(rest).append('\n');
  }
}
