package inquest.diagnosis;

import static inquest.diagnosis.Sketch.NOON;
import static inquest.diagnosis.Sketch.logged;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.facts.Cause;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static List<Diagnosis.TimelineEntry> told(Sketch sketch, List<Fact> facts) {
    Derivation derivation = sketch.derivation();
    return new Story(derivation, new Texts(derivation, sketch.causes())).of(facts);
  }

  @Test
  void itIsShortAndCountsWhatIsLeftOutButKeepsTheProof() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      facts.add(logged("kind-" + i, NOON.plusSeconds(i)));
    }
    KernelEvent proof = logged("proof", NOON.plusSeconds(1000));
    facts.add(proof);
    Sketch sketch =
        new Sketch().cause("hog", "cpu").concluded(new Cause("hog", Subject.HOST), "high", proof);
    List<Diagnosis.TimelineEntry> story = told(sketch, facts);
    assertThat(story).hasSize(20);
    assertThat(story.get(18).what()).isEqualTo("first sign: kernel: proof host");
    assertThat(story.get(19).what()).isEqualTo("22 more entries are left out here");
  }

  @Test
  void manyEventsOfOneKindAreOneLine() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Source source = new Source("kernel-log", "dmesg", i + 1, "a line");
      Subject task = new Subject("command", "task-" + i);
      facts.add(new KernelEvent("hung-task", task, 2, Span.at(NOON.plusSeconds(i)), "", source));
    }
    assertThat(told(new Sketch(), facts))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.what())
                    .endsWith("task-0 and 4 others, 10 times, for 4 s")
                    .startsWith("kernel: hung-task"));
  }

  @Test
  void theFirstSignMayBeWhatWasSeenShortlyBeforeTheProof() {
    KernelEvent proof = logged("proof", NOON.plusSeconds(60));
    Sketch sketch =
        new Sketch().cause("hog", "cpu").concluded(new Cause("hog", Subject.HOST), "high", proof);
    assertThat(
            told(
                sketch,
                List.of(logged("old", NOON.minusSeconds(3600)), logged("near", NOON), proof)))
        .extracting(Diagnosis.TimelineEntry::what)
        .containsExactly("kernel: old host", "first sign: kernel: near host", "kernel: proof host");
  }
}
