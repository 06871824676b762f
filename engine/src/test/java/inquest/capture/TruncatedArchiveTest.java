package inquest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is cut off or overwritten: what came before is read, and the loss is named. */
class TruncatedArchiveTest {
  private static final Map<String, String> WHOLE =
      Map.of("a", "first\n", "b", "second\n".repeat(300), "c", "third\n");
  private static final byte[] TAR =
      Packed.tar("t/a", WHOLE.get("a"), "t/b", WHOLE.get("b"), "t/c", WHOLE.get("c"));
  private static final byte[] ZIP =
      Packed.zip("t/a", WHOLE.get("a"), "t/b", WHOLE.get("b"), "t/c", WHOLE.get("c"));

  private static final byte[][] ARCHIVES = {
    TAR,
    ZIP,
    Packed.compressed("gz", TAR),
    Packed.compressed("xz", TAR),
    Packed.compressed("bz2", TAR),
    Packed.compressed("zst", TAR),
  };

  private static Recording visited(byte[] bytes) throws IOException {
    return Recording.of(Captures.standardInput(new ByteArrayInputStream(bytes)));
  }

  @Property(tries = 1500)
  void everyCutIsSurvivedAndNamed(
      @ForAll @IntRange(max = 5) int kind, @ForAll @IntRange(max = 1_000_000) int cut)
      throws IOException {
    byte[] archive = ARCHIVES[kind];
    int length = cut % archive.length;
    Recording recording = visited(Arrays.copyOf(archive, length));
    recording.files.forEach(
        (name, text) -> assertThat(WHOLE.getOrDefault(name, text)).startsWith(text));
    boolean whole = WHOLE.equals(recording.files);
    boolean tooShortForAnArchive = recording.files.containsKey("stdin");
    assertThat(whole || tooShortForAnArchive || !recording.problems.isEmpty())
        .as("kind %d cut at %d of %d gave %s", kind, length, archive.length, recording.files)
        .isTrue();
  }

  @Property(tries = 1500)
  void overwrittenBytesAreSurvived(
      @ForAll @IntRange(max = 5) int kind, @ForAll long seed, @ForAll @IntRange(max = 20) int bytes)
      throws IOException {
    byte[] archive = ARCHIVES[kind].clone();
    Random random = new Random(seed);
    for (int i = 0; i < bytes; i++) {
      archive[random.nextInt(archive.length)] = (byte) random.nextInt();
    }
    Recording recording = visited(archive);
    assertThat(recording.files.size() + recording.problems.size()).isPositive();
  }
}
