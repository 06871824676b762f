package inquest.diagnosis;

import static inquest.diagnosis.Sketch.NOON;
import static inquest.diagnosis.Sketch.logged;
import static inquest.diagnosis.Sketch.sampled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inquest.facts.Cause;
import inquest.facts.Mechanism;
import inquest.facts.SampleGap;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.facts.Symptom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static final Cause CAUSE = new Cause("hog", Subject.HOST);

  private static Sketch sketch() {
    return new Sketch().cause("hog", "cpu", "load").symptom("load").symptom("other");
  }

  private static Candidate only(Sketch sketch) {
    assertThat(sketch.weighed()).hasSize(1);
    return sketch.weighed().get(0);
  }

  @Test
  void independentFamiliesCorroborateEachOther() {
    Sketch sketch =
        sketch()
            .concluded(CAUSE, "high", logged("a", NOON))
            .concluded(CAUSE, "medium", sampled("full"));
    assertThat(only(sketch).truth()).isCloseTo(1 - 0.2 * 0.4, within(1e-9));
    assertThat(only(sketch).families()).containsExactly("kernel-log", "sar");
  }

  @Test
  void withinOneFamilyTheStrongestReasonCounts() {
    Sketch sketch =
        sketch()
            .concluded(CAUSE, "medium", logged("a", NOON))
            .concluded(CAUSE, "high", logged("b", NOON))
            .concluded(CAUSE, "medium", logged("c", NOON));
    assertThat(only(sketch).truth()).isCloseTo(0.80, within(1e-9));
  }

  @Test
  void aCaptureTooShortForTheDurationCostsOneStep() {
    assertThat(only(sketch().concluded(CAUSE, "high", sampled("full"))).truth()).isEqualTo(0.8);
    assertThat(only(sketch().concluded(CAUSE, "high", sampled("short"))).truth())
        .isCloseTo(0.6, within(1e-9));
    assertThat(only(sketch().concluded(CAUSE, "low", sampled("short"))).truth())
        .isCloseTo(0.35, within(1e-9));
  }

  @Test
  void aReasonIsNoSurerThanTheMechanismItRestsOn() {
    Mechanism mechanism = new Mechanism("busy", Subject.HOST);
    Sketch sketch =
        sketch()
            .concluded(mechanism, "medium", sampled("full"))
            .concluded(CAUSE, "conclusive", mechanism);
    assertThat(only(sketch).truth()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void symptomsThatItDoesNotExplainSpeakAgainstIt() {
    Sketch unrelated =
        sketch()
            .concluded(CAUSE, "high", logged("a", NOON))
            .concluded(new Symptom("other", Subject.HOST), "informational", sampled("full"));
    assertThat(only(unrelated).score()).isCloseTo(0.8 * 0.7, within(1e-9));
    assertThat(only(unrelated).truth()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void anOnsetAfterTheHarmBeganSpeaksAgainstItBeyondTheToleranceOfTheClock() {
    Symptom load = new Symptom("load", Subject.HOST);
    Sketch inTime =
        sketch()
            .concluded(CAUSE, "high", logged("a", NOON.plusSeconds(120)))
            .concluded(load, "informational", sampled("full"));
    Sketch late =
        sketch()
            .concluded(CAUSE, "high", logged("a", NOON.plusSeconds(121)))
            .concluded(load, "informational", sampled("full"));
    assertThat(only(inTime).score()).isCloseTo(0.8, within(1e-9));
    assertThat(only(late).score()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void aGapOfTheSamplesInWhichItMayHaveBegunSpeaksAgainstIt() {
    SampleGap gap = gap(NOON.minusSeconds(600), NOON);
    assertThat(sketch().concluded(CAUSE, "high", sampled("full")).weighed(List.of(gap)).get(0))
        .extracting(Candidate::score)
        .isEqualTo(0.8 * 0.85);
    SampleGap earlier = gap(NOON.minusSeconds(600), NOON.minusSeconds(1));
    assertThat(sketch().concluded(CAUSE, "high", sampled("full")).weighed(List.of(earlier)).get(0))
        .as("it began after the gap")
        .extracting(Candidate::score)
        .isEqualTo(0.8);
    assertThat(sketch().concluded(CAUSE, "high", logged("a", NOON)).weighed(List.of(gap)).get(0))
        .as("the log tells when it began")
        .extracting(Candidate::score)
        .isEqualTo(0.8);
    assertThat(sketch().concluded(CAUSE, "high", sampled("full"), gap).weighed(List.of(gap)).get(0))
        .as("the gap is what tells of it")
        .extracting(Candidate::score)
        .isEqualTo(0.8);
  }

  private static SampleGap gap(Instant from, Instant to) {
    Source source = new Source("sar", "sar.txt", 3, "");
    return new SampleGap(new Span(from, to), 600, 60, source);
  }

  @Test
  void noCauseIsSurerThanTheCap() {
    Sketch sketch =
        sketch()
            .concluded(CAUSE, "conclusive", logged("a", NOON))
            .concluded(CAUSE, "conclusive", sampled("full"));
    assertThat(only(sketch).truth()).isEqualTo(0.99);
  }

  @Test
  void whatTheEvidenceWouldShowAndDoesNotShowIsNoWayToASymptom() {
    Sketch sketch =
        new Sketch()
            .cause("hog", "cpu", "slow")
            .text("slow", "mechanism", "", "ordinary", "load")
            .symptom("load")
            .concluded(CAUSE, "high", logged("a", NOON))
            .concluded(new Symptom("load", Subject.HOST), "informational", sampled("full"));
    Candidate open = sketch.weighed(List.of()).get(0);
    assertThat(open.related()).isTrue();
    assertThat(open.score()).isCloseTo(0.8, within(1e-9));
    Candidate shut = sketch.weighed(id -> !id.equals("slow"), List.of()).get(0);
    assertThat(shut.related()).isFalse();
    assertThat(shut.score()).isCloseTo(0.8 * 0.7, within(1e-9));
  }

  @Test
  void twoMonitorsOfTheSameHostDoNotCorroborateEachOther() {
    Source source = new Source("graphite", "load.csv", 2, "");
    Span span = new Span(NOON, NOON.plusSeconds(600));
    Sustained again =
        new Sustained("limit", "measure", Subject.HOST, span, 99, 95, 1, "full", source);
    Sketch sketch =
        sketch().concluded(CAUSE, "high", sampled("full")).concluded(CAUSE, "high", again);
    assertThat(only(sketch).truth()).isCloseTo(0.8, within(1e-9));
    assertThat(only(sketch).families()).containsExactly("sar");
  }
}
