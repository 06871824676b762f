package inquest.evidence.panel;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Declaration;
import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.facts.ListedShare;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RadsReaderTest {
  private static List<String> shares(Declaration declaration, String text) throws IOException {
    Findings findings = new Findings("rads/recent-cp.txt", "rads", "rads");
    findings.declare(declaration);
    new RadsReader().read(Lines.of(text), findings);
    return findings.facts().stream()
        .map(fact -> (ListedShare) fact)
        .map(fact -> fact.resource() + " " + fact.subject() + " " + Math.round(fact.percent()))
        .toList();
  }

  private static Declaration declaration(
      String unit, List<String> columns, String delimiter, String header) {
    return new Declaration("", Optional.empty(), unit, columns, delimiter, header);
  }

  @Test
  void aUnitTellsTheResource() throws IOException {
    assertThat(shares(declaration("min", List.of(), "", ""), "alice 90\nbob 10\n"))
        .containsExactly("cpu user alice 90", "cpu user bob 10");
    assertThat(shares(Declaration.NONE, "alice 90\nbob 10\n"))
        .containsExactly("unknown user alice 90", "unknown user bob 10");
  }

  @Test
  void columnsAreDeclaredOrNamedInTheFirstRow() throws IOException {
    assertThat(
            shares(
                declaration("min", List.of("rank", "user", "cp"), ",", "false"),
                "1,alice,75.0\n2,bob,25.0\n"))
        .contains("cpu user alice 75", "cpu user bob 25");
    assertThat(
            shares(declaration("%", List.of(), "", "true"), "user cpu mem\nalice 30 2\nbob 10 6\n"))
        .containsExactly(
            "cpu user alice 75", "cpu user bob 25", "memory user bob 75", "memory user alice 25");
  }
}
