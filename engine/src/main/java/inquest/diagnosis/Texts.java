package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.facts.Fact;
import inquest.facts.Rise;
import inquest.facts.Sustained;
import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.time.Instant;
import java.util.Collection;

/** The sentences of a diagnosis about its findings. */
final class Texts {
  private final Derivation derivation;
  private final Causes causes;

  Texts(Derivation derivation, Causes causes) {
    this.derivation = derivation;
    this.causes = causes;
  }

  /** What {@code causes.yaml} says of a finding. */
  CauseText text(String id) {
    return causes
        .text(id)
        .orElseThrow(() -> new IllegalStateException("causes.yaml has no text for " + id));
  }

  /** The statement of a conclusion, filled from its evidence. */
  String statement(Conclusion conclusion) {
    Finding finding = Finding.of(conclusion);
    return Statements.statement(
        text(finding.id()), finding.subject(), derivation.evidence(conclusion));
  }

  /** The peak of a symptom, as printed; empty when it is not a number. */
  String peak(Collection<Fact> evidence) {
    for (Fact fact : evidence) {
      if (fact instanceof Sustained f) {
        return Statements.number(f.peak()) + suffix(f.measure());
      } else if (fact instanceof Rise f) {
        return Statements.number(f.after()) + suffix(f.measure());
      }
    }
    return "";
  }

  private static String suffix(String measure) {
    if (measure.endsWith("-percent")) {
      return " %";
    }
    return measure.endsWith("-milliseconds")
        ? " ms"
        : measure.endsWith("-per-cpu") ? " per CPU" : "";
  }

  /** ISO 8601 in UTC; empty when unknown. */
  static String time(Instant instant) {
    return instant.equals(Instant.MIN) || instant.equals(Instant.MAX) ? "" : instant.toString();
  }

  /** What follows the word for a score when another cause is as likely. */
  static final String AMBIGUOUS = ", but ambiguous";

  /** The word for a score, as it is printed with two decimals. */
  static String words(double exact) {
    double score = Math.round(exact * 100) / 100.0;
    if (score >= 0.90) {
      return "confirmed";
    } else if (score >= 0.75) {
      return "very likely";
    }
    return score >= 0.55 ? "likely" : "possible";
  }
}
