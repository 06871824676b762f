package inquest.assembly;

import static inquest.assembly.Evidence.assemble;
import static inquest.assembly.Evidence.noon;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Declaration;
import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.facts.Fact;
import inquest.facts.LimitHits;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The window of these cases is ten minutes before and after {@link Evidence#NOON}. */
class SnapshotsTest {
  private static final Instant NOON = Evidence.NOON;

  private static Findings reading(String name, String taken) {
    Findings file = new Findings(name, "top", "process");
    if (!taken.isEmpty()) {
      file.identify("taken", taken);
    }
    file.fact(new Reading("load-1-minute", Subject.HOST, 9, file.whole()));
    return file;
  }

  private static boolean used(Manifest manifest, Findings... files) {
    for (Fact fact : assemble(manifest, files).facts()) {
      if (fact instanceof Reading) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aStateOfAnotherMomentIsListedAndNotUsed() {
    assertThat(used(noon(""), reading("toplog.1", NOON.toString()))).isTrue();
    Findings old = reading("toplog.1", NOON.minusSeconds(86_400).toString());
    assertThat(used(noon(""), old)).isFalse();
    assertThat(assemble(noon(""), old).background())
        .anySatisfy(entry -> assertThat(entry.because()).startsWith("taken before the window"));
  }

  @Test
  void aTimeWithoutADayIsOfTheIncidentWhenItIsNear() {
    assertThat(used(noon(""), reading("a/check_swap.topdump", "12:03:00"))).isTrue();
    assertThat(used(noon(""), reading("a/check_swap.topdump", "03:12:44"))).isFalse();
  }

  @Test
  void theOtherDumpsAreOfTheMomentThatTopTells() {
    Findings top = reading("a/check_swap.topdump", "03:12:44");
    assertThat(used(noon(""), top, reading("a/check_swap.psdump", ""))).isFalse();
    assertThat(used(noon(""), top, reading("b/check_swap.psdump", ""))).isTrue();
  }

  @Test
  void theManifestOutranksTheFile() {
    Declaration late =
        new Declaration("", Optional.of(NOON.plusSeconds(7200)), "", List.of(), "", "");
    Manifest plain = noon("");
    Manifest manifest =
        new Manifest(
            plain.host(),
            plain.kernel(),
            plain.cpus(),
            plain.memoryKilobytes(),
            plain.windowStart(),
            plain.windowEnd(),
            plain.capturedAt(),
            plain.snapshotAt(),
            plain.timeZone(),
            plain.services(),
            plain.sources(),
            Map.of("a.txt", late),
            plain.missing());
    assertThat(used(manifest, reading("a.txt", ""))).isFalse();
    assertThat(used(manifest, reading("b.txt", ""))).isTrue();
  }

  private static Findings hits(String name, long count) {
    Findings file = new Findings(name, "user-beancounters", "container");
    Subject container = new Subject("container", "101");
    file.fact(new LimitHits(container, "numproc", count, 0, 1, file.whole()));
    return file;
  }

  private static List<LimitHits> grown(long first, long later) {
    return assemble(noon(""), hits("ubc.1", first), hits("ubc.2", later)).facts().stream()
        .filter(fact -> fact instanceof LimitHits)
        .map(fact -> (LimitHits) fact)
        .toList();
  }

  @Test
  void limitsGrowBetweenTwoFiles() {
    assertThat(grown(3, 10)).singleElement().matches(hits -> hits.newHits() == 7);
    assertThat(grown(10, 10)).singleElement().matches(hits -> hits.newHits() == 0);
    assertThat(grown(10, 2)).singleElement().matches(hits -> hits.newHits() == 0);
    assertThat(grown(0, 0)).isEmpty();
  }
}
