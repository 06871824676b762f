package inquest.cli.mutation;

/**
 * Whether a mutant was noticed.
 *
 * @param mutant the mutant
 * @param killedBy the first case in which its conclusions differ from those of the rule; empty when
 *     it survived
 */
public record MutantResult(Mutant mutant, String killedBy) {

  /** Whether some case noticed it. */
  public boolean killed() {
    return !killedBy.isEmpty();
  }
}
