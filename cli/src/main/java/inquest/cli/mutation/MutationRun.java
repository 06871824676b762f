package inquest.cli.mutation;

import inquest.facts.Limit;
import inquest.knowledge.Condition;
import inquest.knowledge.RuleSources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes and tries the mutants of rules, as far as no earlier run has done it. */
public final class MutationRun {
  private final List<KnownFacts> cases;
  private final MutationTrial trial;
  private final RuleSources sources;
  private final List<Limit> limits;
  private final MutationCache cache;

  /** A run on these cases, with the rules as they are written and these limits. */
  public MutationRun(
      List<KnownFacts> cases, RuleSources sources, List<Limit> limits, MutationCache cache) {
    this.cases = cases;
    this.trial = new MutationTrial(cases);
    this.sources = sources;
    this.limits = limits;
    this.cache = cache;
  }

  /**
   * What became of the mutants of a rule. May be asked by several threads.
   *
   * @throws IOException when results cannot be kept, or not be read
   */
  public List<MutantResult> of(String rule, List<Condition> conditions) throws IOException {
    List<String> concludesOf = sources.concludesOf(rule);
    List<Mutant> mutants = Mutants.of(rule, conditions, concludesOf, limits);
    String key = MutationCache.key(conditions, concludesOf, mutants, cases);
    Optional<List<MutantResult>> kept = cache.get(rule, key, mutants);
    if (kept.isPresent()) {
      return kept.get();
    }
    List<MutantResult> results = trial.of(conditions, concludesOf, mutants);
    cache.put(rule, key, results);
    return results;
  }
}
