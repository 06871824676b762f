package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports against the files of {@code src/test/resources/inquest/report}. They are written
 * anew with {@code -Dinquest.update=true}; read them then.
 */
class RenderedReportsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/inquest/report");
  private static final RenderOptions NARROW_ASCII = new RenderOptions(true, false, 60);

  static Stream<String> samples() {
    return SampleDiagnoses.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textIsAsExpected(String name) throws IOException {
    compare(name, ".txt", new TextRenderer(), RenderOptions.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void narrowAsciiTextIsAsExpected(String name) throws IOException {
    compare(name, ".narrow.txt", new TextRenderer(), NARROW_ASCII);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void markdownIsAsExpected(String name) throws IOException {
    compare(name, ".md", new MarkdownRenderer(), RenderOptions.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void jsonIsAsExpected(String name) throws IOException {
    compare(name, ".json", JsonRenderer.indented(), RenderOptions.PLAIN);
  }

  private static void compare(String name, String suffix, Renderer renderer, RenderOptions options)
      throws IOException {
    Map<String, Diagnosis> samples = SampleDiagnoses.all();
    StringBuilder rendered = new StringBuilder();
    renderer.render(samples.get(name), rendered, options);
    Path file = EXPECTED.resolve(name + suffix);
    if (Boolean.getBoolean("inquest.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(file, rendered, StandardCharsets.UTF_8);
    }
    assertThat(rendered.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
