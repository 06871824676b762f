package inquest.diagnosis;

import static inquest.diagnosis.Sketch.candidate;
import static inquest.diagnosis.Sketch.host;
import static inquest.diagnosis.Sketch.sampled;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.facts.Cause;
import inquest.facts.Mechanism;
import inquest.facts.Subject;
import inquest.facts.Symptom;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Symptom LOAD = new Symptom("load", Subject.HOST);

  private static Sketch sketch() {
    return new Sketch()
        .cause("dimm", "hardware", "panic")
        .cause("panic", "kernel")
        .cause("hog", "cpu", "load")
        .cause("flood", "abuse", "load")
        .symptom("load")
        .text("quiet", "symptom", "", "harmless")
        .text("backup", "mechanism", "", "harmless");
  }

  private static String winner(Verdict verdict) {
    return verdict.winner().map(winner -> winner.cause().id()).orElse("");
  }

  @Test
  void ofTwoLinkedCausesTheUpstreamOneWinsUnlessTheOtherLeadsClearly() {
    assertThat(
            winner(
                sketch()
                    .judged(candidate("panic", "kernel", 0.8), candidate("dimm", "hardware", 0.6))))
        .isEqualTo("dimm");
    assertThat(
            winner(
                sketch()
                    .judged(
                        candidate("panic", "kernel", 0.85), candidate("dimm", "hardware", 0.6))))
        .isEqualTo("panic");
  }

  @Test
  void whereAPartOfTheCaptureIsLostWhatIsOnlyLikelyIsNoCause() {
    Candidate likely = candidate("hog", "cpu", 0.6);
    assertThat(winner(sketch().judged(likely))).isEqualTo("hog");
    Verdict cut = sketch().judged(true, likely);
    assertThat(winner(cut)).isEmpty();
    assertThat(cut.alternatives()).containsExactly(likely);
    assertThat(winner(sketch().judged(true, candidate("hog", "cpu", 0.8)))).isEqualTo("hog");
  }

  @Test
  void nearTiesGoToWhatIsWorseToMiss() {
    assertThat(
            winner(
                sketch().judged(candidate("hog", "cpu", 0.8), candidate("flood", "abuse", 0.75))))
        .isEqualTo("flood");
    assertThat(
            winner(
                sketch().judged(candidate("hog", "cpu", 0.8), candidate("flood", "abuse", 0.65))))
        .isEqualTo("hog");
  }

  @Test
  void whatIsOnlyPossibleIsAnAlternativeAndNeverTheCause() {
    Verdict verdict =
        sketch()
            .concluded(LOAD, "informational", sampled("full"))
            .judged(candidate("hog", "cpu", 0.49));
    assertThat(verdict.problem()).isEqualTo("undetermined");
    assertThat(verdict.alternatives()).hasSize(1);
  }

  @Test
  void aSymptomWithoutACauseIsUndeterminedButOneThatIsHarmlessAloneIsNot() {
    assertThat(sketch().concluded(LOAD, "informational", sampled("full")).judged().problem())
        .isEqualTo("undetermined");
    assertThat(
            sketch()
                .concluded(new Symptom("quiet", Subject.HOST), "informational", sampled("full"))
                .judged()
                .problem())
        .isEqualTo("none");
  }

  @Test
  void plannedWorkThatExplainsASymptomIsNothingWrong() {
    Verdict verdict =
        sketch()
            .concluded(LOAD, "informational", sampled("full"))
            .concluded(new Mechanism("backup", Subject.HOST), "high", sampled("full"))
            .explained(host("load"), host("backup"))
            .judged();
    assertThat(verdict.problem()).isEqualTo("none");
    assertThat(verdict.explained()).containsEntry(host("load"), host("backup"));
  }

  @Test
  void whatIsExplainedAwayNeitherWinsNorContributes() {
    Verdict verdict =
        sketch()
            .explained(host("panic"), host("dimm"))
            .judged(candidate("panic", "kernel", 0.95), candidate("dimm", "hardware", 0.6));
    assertThat(winner(verdict)).isEqualTo("dimm");
    assertThat(verdict.contributing()).isEmpty();
    assertThat(verdict.alternatives()).isEmpty();
  }

  @Test
  void anUnlikelyCauseExplainsNothingAway() {
    Verdict verdict =
        sketch()
            .explained(host("panic"), host("dimm"))
            .judged(candidate("panic", "kernel", 0.95), candidate("dimm", "hardware", 0.49));
    assertThat(winner(verdict)).isEqualTo("panic");
  }

  @Test
  void twoFindingsThatExplainEachOtherExplainNothing() {
    Verdict verdict =
        sketch()
            .explained(host("hog"), host("flood"))
            .explained(host("flood"), host("hog"))
            .judged(candidate("hog", "cpu", 0.8), candidate("flood", "abuse", 0.6));
    assertThat(verdict.explained()).isEmpty();
    assertThat(winner(verdict)).isEqualTo("hog");
  }

  @Test
  void aTrueFindingThatIsNotTheCauseContributes() {
    Verdict verdict =
        sketch().judged(candidate("hog", "cpu", 0.97), candidate("dimm", "hardware", 0.80));
    assertThat(winner(verdict)).isEqualTo("hog");
    assertThat(verdict.contributing())
        .extracting(other -> other.cause().id())
        .containsExactly("dimm");
  }

  @Test
  void amongEqualsTheEarlierOnsetThenMoreFamiliesThenTheNameDecides() {
    Candidate early = candidate("hog", "cpu", 0.80, Sketch.NOON, "sar");
    Candidate late = candidate("a-hog", "cpu", 0.85, Sketch.NOON.plusSeconds(1), "sar", "ps");
    Candidate undated = candidate("b-hog", "cpu", 0.85);
    assertThat(winner(sketch().judged(undated, late, early))).isEqualTo("hog");
    Candidate wide = candidate("z-hog", "cpu", 0.80, Sketch.NOON, "sar", "ps");
    assertThat(winner(sketch().judged(early, wide))).isEqualTo("z-hog");
    Candidate twin = candidate("a-hog", "cpu", 0.80, Sketch.NOON, "sar");
    assertThat(winner(sketch().judged(early, twin))).isEqualTo("a-hog");
  }

  @Test
  void aLeadOfATenthIsNoTie() {
    assertThat(
            winner(sketch().judged(candidate("hog", "cpu", 0.8), candidate("flood", "abuse", 0.7))))
        .isEqualTo("hog");
  }

  @Test
  void twoCausesAsLikelyThatAreNotLinkedMakeTheVerdictAmbiguous() {
    Verdict verdict =
        sketch().judged(candidate("hog", "cpu", 0.7), candidate("flood", "abuse", 0.65));
    assertThat(verdict.rivals()).extracting(other -> other.cause().id()).containsExactly("hog");
    assertThat(verdict.alternatives()).isEqualTo(verdict.rivals());
    assertThat(
            sketch()
                .judged(candidate("panic", "kernel", 0.8), candidate("dimm", "hardware", 0.8))
                .rivals())
        .as("linked")
        .isEmpty();
    assertThat(
            sketch()
                .judged(candidate("hog", "cpu", 0.8), candidate("flood", "abuse", 0.65))
                .rivals())
        .as("far apart")
        .isEmpty();
  }

  @Test
  void atMostThreeAlternativesLikeliestFirstAndNoneThatIsHardlyPossible() {
    Verdict verdict =
        sketch()
            .judged(
                candidate("a", "cpu", 0.36),
                candidate("b", "cpu", 0.45),
                candidate("c", "cpu", 0.40),
                candidate("d", "cpu", 0.48),
                candidate("e", "cpu", 0.34));
    assertThat(verdict.alternatives())
        .extracting(other -> other.cause().id())
        .containsExactly("d", "b", "c");
    assertThat(sketch().judged(candidate("e", "cpu", 0.34)).alternatives()).isEmpty();
  }

  @Test
  void aSureHardwareFindingIsTheProblemWhenNothingHurtsAndElseContributes() {
    Candidate drive =
        new Candidate(
            new Cause("drive", Subject.HOST),
            "hardware",
            0.8,
            0.34,
            Sketch.NOON,
            Set.of("kernel-log"),
            false,
            "");
    assertThat(sketch().judged(drive).problem()).isEqualTo("hardware");
    Verdict hurting = sketch().concluded(LOAD, "informational", sampled("full")).judged(drive);
    assertThat(hurting.problem()).isEqualTo("undetermined");
    assertThat(hurting.contributing()).containsExactly(drive);
  }

  @Test
  void inATieWhatExplainsASymptomGoesBeforeWhatIsOnlyTrue() {
    Candidate drive =
        new Candidate(
            new Cause("drive", Subject.HOST),
            "hardware",
            0.80,
            0.56,
            Sketch.NOON,
            Set.of("hardware"),
            false,
            "");
    Verdict verdict = sketch().judged(candidate("hog", "cpu", 0.60), drive);
    assertThat(winner(verdict)).isEqualTo("hog");
    assertThat(verdict.contributing()).containsExactly(drive);
  }

  @Test
  void whatIsSaidOfTheHostIsTheSameAsWhatIsSaidOfAPartOfIt() {
    Cause named = new Cause("dimm", new Subject("dimm", "A1"));
    Candidate part =
        new Candidate(named, "hardware", 0.95, 0.95, Sketch.NOON, Set.of("kernel-log"), true, "");
    Verdict verdict = sketch().judged(candidate("dimm", "hardware", 0.95), part);
    assertThat(verdict.winner()).contains(part);
    assertThat(verdict.contributing()).isEmpty();
    assertThat(verdict.explained()).containsEntry(host("dimm"), part.finding());
  }
}
