package inquest.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Why a cause that the rules concluded is not the one of the verdict. */
final class WhyNotChosen {
  private final Judged judged;

  WhyNotChosen(Judged judged) {
    this.judged = judged;
  }

  /** A sentence for each subject that the cause was concluded of. */
  List<String> reasons(String id) {
    List<String> reasons = new ArrayList<>();
    for (Candidate candidate : judged.candidates()) {
      if (candidate.cause().id().equals(id)) {
        reasons.add(candidate.finding() + " was concluded: " + reason(candidate));
      }
    }
    return reasons;
  }

  private String reason(Candidate candidate) {
    Verdict verdict = judged.verdict();
    Finding by = verdict.explained().get(candidate.finding());
    if (by != null) {
      return "but it is explained away, as only an effect of " + by;
    }
    if (verdict.winner().isEmpty()) {
      return low(candidate);
    }
    Candidate winner = verdict.winner().get();
    if (winner.equals(candidate)) {
      return "it is the cause of the verdict, with a score of " + score(candidate);
    }
    String against = penalty(candidate);
    String chosen = winner.finding() + " was chosen, with a score of " + score(winner);
    if (candidate.score() < judged.supported()) {
      return low(candidate) + "; " + chosen;
    }
    if (judged.graph().effects(winner.cause().id()).contains(candidate.cause().id())) {
      return "but it lies downstream: " + winner.finding() + " brings it about; " + chosen;
    }
    String nearer = candidate.score() >= winner.score() ? "but of near ties the graver wins: " : "";
    return nearer + "its score is " + score(candidate) + against + ", while " + chosen;
  }

  private String low(Candidate candidate) {
    return "but its score of "
        + score(candidate)
        + " is below "
        + Statements.number(judged.supported())
        + penalty(candidate);
  }

  /** What the score lost, and why. */
  private static String penalty(Candidate candidate) {
    if (candidate.score() >= candidate.truth()) {
      return "";
    }
    List<String> because = new ArrayList<>();
    if (!candidate.related()) {
      because.add("it explains no symptom that was seen");
    }
    if (candidate.related() || candidate.score() < candidate.truth() * Weighing.UNRELATED) {
      because.add("it begins after the harm, or in a gap of the samples");
    }
    return " (its evidence alone would give "
        + hundredths(candidate.truth())
        + "; "
        + String.join(", and ", because)
        + ")";
  }

  private static String score(Candidate candidate) {
    return hundredths(candidate.score());
  }

  private static String hundredths(double value) {
    long parts = Math.round(value * 100);
    return "0." + (parts < 10 ? "0" : "") + parts;
  }
}
