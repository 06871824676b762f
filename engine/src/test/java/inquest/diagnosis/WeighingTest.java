package inquest.diagnosis;

import static inquest.diagnosis.Sketch.NOON;
import static inquest.diagnosis.Sketch.logged;
import static inquest.diagnosis.Sketch.sampled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inquest.assembly.Dating;
import inquest.assembly.Precision;
import inquest.facts.Cause;
import inquest.facts.Mechanism;
import inquest.facts.SampleGap;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.facts.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** The log is of {@code dmesg.txt}, the samples of {@code sar.txt}; the harm is at noon. */
  private static Candidate inOrder(Precision.OfFile log, Precision.OfFile samples, long after) {
    return sketch()
        .concluded(CAUSE, "high", logged("a", NOON.plusSeconds(after)))
        .concluded(new Symptom("load", Subject.HOST), "informational", sampled("full"))
        .weighed(List.of(), new Precision(Map.of("dmesg.txt", log, "sar.txt", samples)))
        .get(0);
  }

  @Test
  void anOrderWithinTheUncertaintySpeaksNeitherForNorAgainst() {
    Precision.OfFile samples =
        new Precision.OfFile(Duration.ofSeconds(1), Duration.ofMinutes(10), false);
    Precision.OfFile counted = new Precision.OfFile(Duration.ofMinutes(2), Duration.ZERO, true);
    assertThat(inOrder(counted, samples, 240).score()).isCloseTo(0.8, within(1e-9));
    assertThat(inOrder(counted, samples, 240).order()).contains("cannot be told", "2 minutes");
    assertThat(inOrder(counted, samples, 241).score())
        .as("the harm is no later than its sample, whatever the step")
        .isCloseTo(0.4, within(1e-9));
    assertThat(inOrder(counted, samples, 241).order()).isEmpty();
    assertThat(inOrder(counted, samples, 120).order()).as("no later than the harm").isEmpty();
  }

  @Test
  void aGuessedBootTellsNoOrderBesideAnotherClock() {
    Precision.OfFile samples =
        new Precision.OfFile(Duration.ofSeconds(1), Duration.ofMinutes(10), false);
    Precision.OfFile guessed = new Precision.OfFile(Dating.ANY, Duration.ZERO, true);
    assertThat(inOrder(guessed, samples, 86_400).score()).isCloseTo(0.8, within(1e-9));
    assertThat(inOrder(guessed, samples, 86_400).order()).contains("when the machine was started");
    Candidate both =
        sketch()
            .concluded(CAUSE, "high", logged("a", NOON.plusSeconds(121)))
            .concluded(new Symptom("load", Subject.HOST), "informational", logged("b", NOON))
            .weighed(List.of(), new Precision(Map.of("dmesg.txt", guessed)))
            .get(0);
    assertThat(both.score()).as("both are told since boot").isCloseTo(0.4, within(1e-9));
  }

  @Test
  void aCauseThatIsSampledMayHaveBegunAStepEarlier() {
    Precision.OfFile step =
        new Precision.OfFile(Duration.ofSeconds(1), Duration.ofMinutes(10), false);
    Sketch late =
        sketch()
            .concluded(CAUSE, "high", sampled("full"))
            .concluded(
                new Symptom("load", Subject.HOST),
                "informational",
                logged("a", NOON.minusSeconds(700)));
    Precision coarse = new Precision(Map.of("sar.txt", step));
    assertThat(late.weighed(List.of(), coarse).get(0).score()).isCloseTo(0.8, within(1e-9));
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
