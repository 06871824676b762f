package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinesTest {

  /** A stream that gives a few bytes at a time, as a pipe does. */
  private static InputStream trickle(byte[] bytes, int chunk) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, chunk));
      }
    };
  }

  private static List<String> all(Lines lines) throws IOException {
    List<String> texts = new ArrayList<>();
    while (lines.next()) {
      texts.add(lines.text());
      assertThat(lines.number()).isEqualTo(texts.size());
    }
    assertThat(lines.next()).isFalse();
    return texts;
  }

  private static List<String> expected(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    lines.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    lines.replaceAll(line -> line.replaceAll("^\0+", ""));
    return lines;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n\r\n\0ä€ ").ofMaxLength(300);
  }

  @Property(tries = 500)
  void anyTextInAnyChunksGivesItsLines(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 40) int chunk,
      @ForAll @IntRange(max = 300) int head)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int read = Math.min(head, bytes.length);
    byte[] rest = Arrays.copyOfRange(bytes, read, bytes.length);
    Lines lines = new Lines(Arrays.copyOf(bytes, read), trickle(rest, chunk));
    assertThat(all(lines)).isEqualTo(expected(text));
    assertThat(lines.cutLines()).isZero();
  }

  @Property(tries = 30)
  void linesAcrossTheBufferStayWhole(
      @ForAll @IntRange(min = 65_400, max = 65_700) int first,
      @ForAll @IntRange(min = 60_000, max = 140_000) int second)
      throws IOException {
    String text = "x".repeat(first) + "\n" + "y".repeat(second) + "\r\nend";
    assertThat(all(Lines.of(text))).isEqualTo(expected(text));
  }

  @Property(tries = 40)
  void lengthDecidesAboutTheCutAndChunksDoNot(
      @ForAll @IntRange(min = Lines.LONGEST - 3, max = Lines.LONGEST + 5) int length,
      @ForAll @IntRange(min = 3_000, max = 3_000_000) int chunk,
      @ForAll boolean carriageReturn)
      throws IOException {
    String end = carriageReturn ? "\r\n" : "\n";
    byte[] bytes = ("a\n" + "x".repeat(length) + end + "b\n").getBytes(StandardCharsets.UTF_8);
    Lines lines = new Lines(new byte[0], trickle(bytes, chunk));
    List<String> texts = all(lines);
    assertThat(texts).hasSize(3);
    assertThat(texts.get(1)).hasSize(Math.min(length, Lines.LONGEST));
    assertThat(texts.get(2)).isEqualTo("b");
    assertThat(lines.cutLines()).isEqualTo(length > Lines.LONGEST ? 1 : 0);
    assertThat(lines.firstCutLine()).isEqualTo(length > Lines.LONGEST ? 2 : 0);
  }

  @Test
  void hugeLineIsCutInLinearTime() {
    byte[] bytes = new byte[50_000_000];
    Arrays.fill(bytes, (byte) 'x');
    bytes[bytes.length - 3] = '\n';
    Lines lines = new Lines(new byte[0], trickle(bytes, 1000));
    List<String> texts =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> all(lines), "linear in its length");
    assertThat(texts).hasSize(2);
    assertThat(texts.get(0)).hasSize(Lines.LONGEST);
    assertThat(texts.get(1)).isEqualTo("xx");
    assertThat(lines.cutLines()).isEqualTo(1);
    assertThat(lines.buffer().length).isLessThanOrEqualTo(4 * Lines.LONGEST);
  }

  @Test
  void markEscapesAndNulsAreNoText() throws IOException {
    assertThat(all(Lines.of("\uFEFFone\n\0\0\0two\n\u001B[31mthree\u001B[0m\n")))
        .containsExactly("one", "two", "three");
  }

  @Test
  void undecodableLinesAreCountedOnceEach() throws IOException {
    byte[] bytes = "ok\ncaf\u00E9\nok\n\u00FF\n".getBytes(StandardCharsets.ISO_8859_1);
    Lines lines = new Lines(bytes, InputStream.nullInputStream());
    while (lines.next()) {
      assertThat(lines.text()).isEqualTo(lines.text());
    }
    assertThat(lines.undecodableLines()).isEqualTo(2);
    assertThat(lines.firstUndecodableLine()).isEqualTo(2);
  }

  @Test
  void wholeFileAsBytesBeforeTheFirstLine() throws IOException {
    byte[] head = "{\"a\"".getBytes(StandardCharsets.UTF_8);
    byte[] rest = ":1}".getBytes(StandardCharsets.UTF_8);
    Lines lines = new Lines(head, new ByteArrayInputStream(rest));
    assertThat(lines.stream().readAllBytes()).asString().isEqualTo("{\"a\":1}");
  }
}
