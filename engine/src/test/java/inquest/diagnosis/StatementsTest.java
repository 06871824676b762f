package inquest.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Subject;
import inquest.facts.UserShare;
import inquest.knowledge.CauseText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final Subject ALICE = new Subject("user", "alice");

  private static UserShare share(String user, String command, double percent) {
    Source source = new Source("process", "top.txt", 8, "row");
    Subject who = new Subject("user", user);
    Subject what = new Subject("command", command);
    return new UserShare("memory", who, what, "other", "person", percent, 1, source);
  }

  private static String statement(List<Fact> evidence, String... templates) {
    CauseText text =
        new CauseText(
            "id",
            "cause",
            "memory",
            "the title",
            List.of(templates),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "ordinary");
    return Statements.statement(text, ALICE, evidence);
  }

  @Test
  void aFactAboutTheSubjectComesBeforeAStrongerOne() {
    List<Fact> evidence = List.of(share("bob", "java", 60), share("alice", "php", 41.26));
    assertThat(statement(evidence, "{subject} runs {UserShare.command}: {UserShare.percent} %"))
        .isEqualTo("User alice runs php: 41.3 %");
  }

  @Test
  void theFirstStatementWhosePlaceholdersAreAllKnownIsUsed() {
    List<Fact> evidence = List.of(share("alice", "php", 41));
    assertThat(statement(evidence, "{KernelEvent.count} times", "{UserShare.percent} %"))
        .isEqualTo("41 %");
    assertThat(statement(evidence, "{KernelEvent.count} times")).isEqualTo("the title");
  }

  @Test
  void numbersHaveOneDecimalBelowAHundredAndNeverAnExponent() {
    assertThat(Statements.number(0.04)).isEqualTo("0");
    assertThat(Statements.number(-0.25)).isEqualTo("-0.3");
    assertThat(Statements.number(99.94)).isEqualTo("99.9");
    assertThat(Statements.number(1234.5)).isEqualTo("1235");
    assertThat(Statements.number(3670016)).isEqualTo("3670016");
  }
}
