package inquest.cli.mutation;

import java.util.List;

/**
 * What became of all mutants.
 *
 * @param cases how many cases they were tried on
 * @param results in the order of the rules and their lines
 */
public record Mutation(int cases, List<MutantResult> results) {

  /** How many were noticed. */
  public int killed() {
    return (int) results.stream().filter(MutantResult::killed).count();
  }

  /** The share that was noticed, in percent. */
  public double percent() {
    return results.isEmpty() ? 100 : 100.0 * killed() / results.size();
  }

  /** Those that nobody noticed. */
  public List<MutantResult> survivors() {
    return results.stream().filter(one -> !one.killed()).toList();
  }
}
