package inquest.diagnosis;

import inquest.facts.Cause;
import java.time.Instant;
import java.util.Set;

/**
 * A cause that the rules concluded, weighed.
 *
 * @param cause the conclusion
 * @param problem the problem it implies
 * @param truth how sure it is that this is so, 0 to 0.99
 * @param score how sure it is that this is the cause: the truth, less what speaks against it
 * @param onset earliest dated evidence; {@link Instant#MIN} when none is dated
 * @param families independent families of evidence behind it
 * @param related whether it explains a symptom that was seen; true when none was
 * @param order what the times do not tell: whether it began before the harm did; empty when they do
 */
record Candidate(
    Cause cause,
    String problem,
    double truth,
    double score,
    Instant onset,
    Set<String> families,
    boolean related,
    String order) {

  /** From here on a finding is taken as true, whether or not it is the cause. */
  static final double SURE = 0.75;

  /** Whether it is a strong hardware finding, which somebody is called about in any case. */
  boolean sureHardware() {
    return problem.equals("hardware") && truth >= SURE;
  }

  /** The same with other weights. */
  Candidate weighing(double newTruth, double newScore) {
    return new Candidate(cause, problem, newTruth, newScore, onset, families, related, order);
  }

  /** Its key. */
  Finding finding() {
    return Finding.of(cause);
  }
}
