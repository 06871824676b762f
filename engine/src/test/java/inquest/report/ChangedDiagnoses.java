package inquest.report;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import java.util.List;

/** A diagnosis with one part replaced. */
final class ChangedDiagnoses {
  private ChangedDiagnoses() {}

  /** The same diagnosis with other excerpts. */
  static Diagnosis withEvidence(Diagnosis base, List<EvidenceItem> evidence) {
    return new Diagnosis(
        base.rulesVersion(),
        base.incident(),
        base.problem(),
        base.cause(),
        base.alternatives(),
        base.contributing(),
        base.explainedAway(),
        base.symptoms(),
        base.escalations(),
        base.owed(),
        base.flags(),
        base.prevention(),
        base.timeline(),
        evidence,
        base.rulesFired(),
        base.unread(),
        base.missing(),
        base.considered(),
        base.nextEvidence());
  }

  /** The same contributing findings beside another problem. */
  static Diagnosis withProblem(Diagnosis base, String problem) {
    return new Diagnosis(
        base.rulesVersion(),
        base.incident(),
        problem,
        base.cause(),
        base.alternatives(),
        base.contributing(),
        base.explainedAway(),
        base.symptoms(),
        base.escalations(),
        base.owed(),
        base.flags(),
        base.prevention(),
        base.timeline(),
        base.evidence(),
        base.rulesFired(),
        base.unread(),
        base.missing(),
        base.considered(),
        base.nextEvidence());
  }
}
