package inquest.diagnosis;

import static inquest.diagnosis.Sketch.NOON;
import static inquest.diagnosis.Sketch.logged;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.assembly.CaseFile;
import inquest.assembly.Precision;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.facts.Symptom;
import inquest.knowledge.Knowledge;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Verdict NOTHING =
      new Verdict("", Optional.empty(), List.of(), List.of(), List.of(), Map.of());

  private static List<String> owed(String problem, Sketch sketch, Span window, String basis) {
    CaseFile caseFile =
        new CaseFile(
            "web01",
            List.of(),
            window,
            basis,
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Set.of(),
            Precision.EXACT);
    return new Duties(caseFile, sketch.derivation(), KNOWLEDGE)
        .owed(problem, NOTHING).stream().map(Diagnosis.Owed::what).toList();
  }

  private static Sketch hurting(long minutes) {
    Source source = new Source("sar", "sar.txt", 9, "a row");
    Span span = new Span(NOON, NOON.plusSeconds(60 * minutes));
    Sustained load =
        new Sustained("load-high", "load", Subject.HOST, span, 9, 8, 1, "full", source);
    return new Sketch().concluded(new Symptom("load-high", Subject.HOST), "informational", load);
  }

  @Test
  void theLengthOfTheSymptomsDecides() {
    Span day = new Span(NOON.minusSeconds(86_400), NOON.plusSeconds(86_400));
    assertThat(owed("memory", hurting(10), day, "evidence")).isEmpty();
    assertThat(owed("memory", hurting(11), day, "evidence"))
        .containsExactly("tell-support", "post-mortem");
    assertThat(owed("memory", hurting(150), day, "evidence")).doesNotContain("manager");
    assertThat(owed("memory", hurting(151), day, "evidence")).contains("manager");
    assertThat(owed("service", hurting(8), day, "evidence")).containsExactly("tell-support");
    assertThat(owed("service", hurting(200), day, "evidence"))
        .containsExactly("tell-support", "post-mortem");
  }

  @Test
  void aWindowThatWasStatedIsTheLength() {
    Span stated = new Span(NOON, NOON.plusSeconds(3 * 3600));
    assertThat(owed("memory", new Sketch(), stated, "option")).contains("manager");
    assertThat(owed("memory", new Sketch(), stated, "evidence")).isEmpty();
  }

  @Test
  void anUnknownLengthOwesNothingButARebootAPostMortem() {
    assertThat(owed("memory", new Sketch(), Span.UNDATED, "unknown")).isEmpty();
    Sketch reboot =
        new Sketch()
            .concluded(
                new Symptom("restart-seen", Subject.HOST), "informational", logged("x", NOON));
    assertThat(owed("kernel", reboot, Span.UNDATED, "unknown")).containsExactly("post-mortem");
  }

  @Test
  void aHealthyHostOwesNothing() {
    Span stated = new Span(NOON, NOON.plusSeconds(3 * 3600));
    assertThat(owed("none", hurting(200), stated, "option")).isEmpty();
  }
}
