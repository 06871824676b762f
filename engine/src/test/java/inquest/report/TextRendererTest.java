package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the expected reports do not show: colours, width, long lists. */
class TextRendererTest {
  private static final RenderOptions COLOR = new RenderOptions(false, true, 100);

  @Test
  void coloursAddNothingButColours() throws IOException {
    for (Diagnosis diagnosis : SampleDiagnoses.all().values()) {
      String colored = render(diagnosis, COLOR);
      assertThat(colored).contains("\u001B[");
      assertThat(colored.replaceAll("\u001B\\[[0-9]+m", ""))
          .isEqualTo(render(diagnosis, RenderOptions.PLAIN));
    }
  }

  @Test
  void theWidthIsHeldBetweenFortyAndAHundred() throws IOException {
    for (Diagnosis diagnosis : SampleDiagnoses.all().values()) {
      String narrow = render(diagnosis, new RenderOptions(false, false, 3));
      String wide = render(diagnosis, new RenderOptions(false, false, 500));
      assertThat(narrow.lines()).allMatch(line -> line.length() <= 40);
      assertThat(wide.lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void aFailedDriveIsEscalatedInTheseWords() throws IOException {
    String report = render(SampleDiagnoses.driveFailure(), RenderOptions.PLAIN);
    assertThat(report.lines().skip(3).findFirst())
        .get()
        .asString()
        .contains("escalate to DC staff (now)");
  }

  @Test
  void aHealthyHostCallsNobody() throws IOException {
    String report = render(DiagnosesWithoutCause.none(), RenderOptions.PLAIN);
    assertThat(report.lines().findFirst()).get().asString().contains("Nothing wrong");
    assertThat(report).doesNotContain("escalate").hasLineCount(19);
  }

  @Test
  void whatIsNotShownOfALongListIsCounted() throws IOException {
    Diagnosis base = DiagnosesWithoutCause.undetermined();
    List<EvidenceItem> many = new ArrayList<>();
    for (int line = 1; line <= 57; line++) {
      many.add(new EvidenceItem("E" + line, "kern.log", line, "text", "fact"));
    }
    String report = render(ChangedDiagnoses.withEvidence(base, many), RenderOptions.PLAIN);
    assertThat(report).contains("E40  kern.log:40").doesNotContain("E41  ");
    assertThat(report).contains("17 more excerpts: see the JSON or Markdown report.");
  }

  private static String render(Diagnosis diagnosis, RenderOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer().render(diagnosis, out, options);
    return out.toString();
  }
}
