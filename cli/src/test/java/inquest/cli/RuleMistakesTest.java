package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake of {@code rule-mistakes.txt} gets its message, whole, with line and column. In that
 * file {@code ~ a => b} changes the rule at its top, {@code + path : text} adds a file, {@code >}
 * is a line that must be printed.
 */
class RuleMistakesTest {
  private static final String RULE = "causes/memory/big-user.drl";

  @TempDir Path folder;

  /** One block of the file. */
  private record Mistake(String name, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }

    List<String> starting(String sign) {
      return lines.stream()
          .filter(line -> line.startsWith(sign + " "))
          .map(line -> line.substring(2))
          .toList();
    }
  }

  static List<Mistake> mistakes() throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    for (String block : resource().split("\n=== ", -1)) {
      List<String> lines = block.lines().toList();
      mistakes.add(new Mistake(lines.get(0), lines.subList(1, lines.size())));
    }
    assertThat(mistakes).hasSizeGreaterThan(30);
    return mistakes.subList(1, mistakes.size());
  }

  private static String resource() throws IOException {
    try (InputStream in = RuleMistakesTest.class.getResourceAsStream("rule-mistakes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String rule() throws IOException {
    String start = ">>> " + RULE + "\n";
    String text = resource();
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf("<<<\n", from));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeGetsAMessageWithItsPlaceAndAHint(Mistake mistake) throws IOException {
    Map<String, String> files = new TreeMap<>();
    String rule = rule();
    for (String change : mistake.starting("~")) {
      String[] sides = plain(change + " ").split(" => ", 2);
      assertThat(rule).contains(sides[0]);
      rule = rule.replace(sides[0], sides[1].substring(0, sides[1].length() - 1));
    }
    files.put(RULE, rule);
    mistake
        .starting("+")
        .forEach(file -> files.put(file.split(" : ", 2)[0], plain(file.split(" : ", 2)[1])));
    if (!mistake.lines().contains("! no fixtures")) {
      fixtures("causes/memory/big-user");
      fixtures("symptoms/memory/hurt");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    Ran ran = Ran.inquest("rules", "check", folder.toString());
    List<String> printed = ran.out().replace(folder + "/", "").lines().toList();
    assertThat(printed.subList(0, printed.size() - 1)).isEqualTo(mistake.starting(">"));
    boolean errors = mistake.starting(">").stream().anyMatch(line -> line.contains(": error: "));
    assertThat(ran.code()).isEqualTo(errors ? ExitCode.CHECK_FAILED : ExitCode.RAN);
    assertThat(ran.err()).isEmpty();
  }

  private void fixtures(String rule) throws IOException {
    write("fixtures/" + rule + "/fires/expected.yaml", "cause: none\n");
    write("fixtures/" + rule + "/silent/expected.yaml", "cause: none\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** With line ends and tabs for what stands for them. */
  private static String plain(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
