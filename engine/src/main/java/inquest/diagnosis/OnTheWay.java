package inquest.diagnosis;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which findings may lie on the way from a cause to a symptom. A degraded array slows no database
 * down while its disks are fast: a mechanism that the evidence would show and does not show is no
 * way, nor is another cause that nobody saw.
 */
final class OnTheWay implements Predicate<String> {
  private final Causes causes;
  private final Lacking lacking;
  private final Set<String> concluded = new HashSet<>();

  OnTheWay(Causes causes, Derivation derivation, Lacking lacking) {
    this.causes = causes;
    this.lacking = lacking;
    derivation.causes().forEach(cause -> concluded.add(cause.id()));
    derivation.mechanisms().forEach(mechanism -> concluded.add(mechanism.id()));
  }

  @Override
  public boolean test(String id) {
    String kind = causes.text(id).map(CauseText::kind).orElse("");
    return concluded.contains(id)
        || kind.equals("symptom")
        || kind.equals("mechanism") && !lacking.ofFinding(id).isEmpty();
  }
}
