package inquest.cli.mutation;

import inquest.diagnosis.ConditionEvaluator;
import inquest.knowledge.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Tries the mutants of a rule on the final facts of cases. A case notices a mutant when what the
 * rule concludes there, every conclusion with its subject, is not what the mutant concludes.
 */
public final class MutationTrial {
  private final List<KnownFacts> cases;

  /** A trial on these cases. */
  public MutationTrial(List<KnownFacts> cases) {
    this.cases = cases;
  }

  /** A case that comes near enough for one fault to change something. */
  private record Near(KnownFacts known, Set<List<Object>> concluded) {}

  /**
   * What became of the mutants, in their order.
   *
   * @param conditions of the rule without fault
   * @param concludesOf the variables of its conclusion
   */
  public List<MutantResult> of(
      List<Condition> conditions, List<String> concludesOf, List<Mutant> mutants) {
    List<Near> near = new ArrayList<>();
    for (KnownFacts known : cases) {
      if (lacking(conditions, known.facts()) <= 1) {
        near.add(new Near(known, known.facts().outcomes(conditions, concludesOf)));
      }
    }
    near.sort(Comparator.comparing(one -> one.concluded().isEmpty()));
    List<MutantResult> results = new ArrayList<>();
    for (Mutant mutant : mutants) {
      results.add(new MutantResult(mutant, killer(mutant, concludesOf, near)));
    }
    return results;
  }

  private static String killer(Mutant mutant, List<String> concludesOf, List<Near> near) {
    for (Near one : near) {
      ConditionEvaluator facts = one.known().facts();
      if (!facts.outcomes(mutant.conditions(), concludesOf).equals(one.concluded())) {
        return one.known().name();
      }
    }
    return "";
  }

  /** How many conditions cannot hold whatever the others do: with two of them no fault counts. */
  private static long lacking(List<Condition> conditions, ConditionEvaluator facts) {
    return conditions.stream().filter(one -> !facts.holdsAlone(one)).limit(2).count();
  }
}
