package inquest.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.facts.Limit;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {
  private static final List<Condition> MANY_MESSAGES =
      List.of(
          new Condition(
              "each",
              "Limit",
              11,
              "how many are too many",
              List.of(
                  new Constraint("name", "==", "\"mail-queue-messages\""),
                  new Constraint("$many", ":", "value"))),
          new Condition(
              "each",
              "Reading",
              13,
              "that many wait",
              List.of(
                  new Constraint("measure", "==", "\"mail-queue-messages\""),
                  new Constraint("value", ">=", "$many"))));
  private static final List<Limit> LIMITS = List.of(new Limit("mail-queue-messages", 1000));

  @TempDir Path folder;

  private static List<Mutant> mutants() {
    return Mutants.of("symptoms/mail/many", MANY_MESSAGES, List.of(), LIMITS);
  }

  @Test
  void everyFaultIsSaidAndWhoWouldNoticeIt() {
    assertThat(mutants().stream().map(one -> one.line() + " " + one.fault()))
        .containsExactly(
            "13 measure == \"mail-queue-messages\" was dropped",
            "13 measure == \"mail-queue-messages\" became !=",
            "13 value >= $many was dropped",
            "13 value >= $many became <",
            "13 value >= $many became >",
            "13 mail-queue-messages was raised from 1000 to 1100",
            "13 mail-queue-messages was lowered from 1000 to 900",
            "13 the condition Reading was dropped");
    assertThat(mutants().stream().map(Mutant::killer))
        .contains(
            "a fixture in which value is exactly mail-queue-messages = 1000",
            "a fixture in which value lies between 1000 and 1100: the rule fires",
            "a fixture in which value lies between 900 and 1000: the rule is silent");
  }

  private static KnownFacts waiting(String name, double messages) {
    Reading reading =
        new Reading(
            "mail-queue-messages", Subject.HOST, messages, new Source("mail", "mailq.txt", 1, ""));
    return KnownFacts.of(name, List.of(LIMITS.get(0), reading));
  }

  private static List<String> survivors(KnownFacts... cases) {
    return new MutationTrial(List.of(cases))
        .of(MANY_MESSAGES, List.of(), mutants()).stream()
            .filter(one -> !one.killed())
            .map(one -> one.mutant().fault())
            .toList();
  }

  @Test
  void aCaseAtTheLimitNoticesThatTheComparisonIsAnother() {
    assertThat(survivors(waiting("many", 5000)))
        .contains("value >= $many became >", "value >= $many was dropped")
        .doesNotContain("value >= $many became <");
    assertThat(survivors(waiting("exactly", 1000), waiting("few", 950)))
        .containsExactly("measure == \"mail-queue-messages\" was dropped");
  }

  @Test
  void resultsAreKeptAsLongAsTheFactsAreTheSame() throws IOException {
    MutationCache cache = new MutationCache(Optional.of(folder));
    List<KnownFacts> cases = new ArrayList<>(List.of(waiting("many", 5000)));
    String key = MutationCache.key(MANY_MESSAGES, List.of(), mutants(), cases);
    List<MutantResult> results = new MutationTrial(cases).of(MANY_MESSAGES, List.of(), mutants());
    cache.put("symptoms/mail/many", key, results);
    assertThat(cache.get("symptoms/mail/many", key, mutants())).contains(results);
    cases.add(waiting("few", 10));
    String other = MutationCache.key(MANY_MESSAGES, List.of(), mutants(), cases);
    assertThat(other).isNotEqualTo(key);
    assertThat(cache.get("symptoms/mail/many", other, mutants())).isEmpty();
  }
}
