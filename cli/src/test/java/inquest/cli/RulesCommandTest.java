package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void aRuleIsShownWithItsLimitsAndWhoSaysSo() {
    Ran ran = Ran.inquest("rules", "show", "symptoms/disk_io/iowait-high");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out())
        .contains("D01", "looks for", "iowait-high: above 10 percent, for 5m", "awesome-prometheus")
        .contains("concludes\n    symptom iowait-high");
  }

  @Test
  void aRowWithoutARuleSaysWhy() {
    assertThat(Ran.inquest("rules", "show", "K11").out()).contains("no rule", "noise");
  }

  @Test
  void aMisspeltNameIsAUsageErrorThatNamesTheNearestOne() {
    Ran ran = Ran.inquest("rules", "show", "user-memry-hog");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("did you mean 'user-memory-hog");
  }

  @Test
  void theListHasEveryRuleInBothForms() {
    assertThat(Ran.inquest("rules", "list").out())
        .startsWith("ID ")
        .contains("causes/memory/user-memory-hog-killed");
    assertThat(Ran.inquest("rules", "list", "--format", "json").out())
        .contains("\"schema\": \"inquest/rules/1\"", "\"looks_for\"");
  }

  @Test
  void theGraphIsDrawnInBothForms() {
    assertThat(Ran.inquest("rules", "graph").out())
        .startsWith("digraph inquest {")
        .contains("\"user-memory-hog\" -> \"swap-thrash\";");
    assertThat(Ran.inquest("rules", "graph", "--format", "svg").out())
        .startsWith("<svg ")
        .endsWith("</svg>\n")
        .contains(">swap-thrash</text>");
  }

  @Test
  void withoutAnActionItSaysWhichThereAre() {
    Ran ran = Ran.inquest("rules");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("list, show, graph, docs, check, new, diff or profile");
    assertThat(Ran.inquest("rules", "graph", "--help").out()).contains("--format");
  }
}
