package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixtureFinderTest {
  private static final String CASE = "files: {a.txt: b}\nexpect: {problem: none}\n";

  @TempDir Path folder;

  @Test
  void wholeAndInlineCasesAreFoundInTheOrderOfTheirNames() throws IOException {
    write("b/whole/expected.yaml", "problem: none\n");
    write("b/whole/netplan.yaml", "network: {}\n");
    write("a/one.yaml", CASE);
    write("c.yaml", "cases:\n  - {name: x, files: {f: g}, expect: {problem: none}}\n");
    write("limits.yaml", "values: {}\n");
    write(".git/d.yaml", CASE);
    assertThat(names()).containsExactly("a/one.yaml", "b/whole", "c.yaml#x");
  }

  @Test
  void theExpectationMayStandBesideTheFolder() throws IOException {
    write("capture/messages", "");
    write("capture/deep/other.yaml", "a: b\n");
    write("capture.yaml", "problem: none\n");
    assertThat(names()).containsExactly("capture");
  }

  @Test
  void aPathThatDoesNotExistIsNoEmptyFolder() {
    assertThatThrownBy(() -> FixtureFinder.find(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "case: []|1:1|unknown key 'case'",
        "cases: []|1:1|has no case",
        "cases: {a: b}|1:8|a list is expected",
        "cases: [{files: {a: b}}]|1:9|a case without a name",
        "cases: [{name: a}, {name: a}]|1:27|another case has the name 'a'",
        "cases: [{name: a, expct: {}}]|1:19|did you mean 'expect'?",
        "given: {fles: {}}|1:1|'given' without 'cases'",
        "files: [a: b|2:1|no YAML",
        "files: {a: %b}|1:12|put it in quotes",
        "# nothing|1:1|the file is empty"
      })
  void aFaultIsACaseThatCannotBeRun(String text, String place, String reason) throws IOException {
    Path file = write("f.yaml", text + "\n");
    FixtureCase only = FixtureFinder.find(folder).get(0);
    assertThatThrownBy(() -> only.content().capture())
        .hasMessageStartingWith(file + ":" + place + ": ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "files: {/etc/passwd: b}|1:9|a name inside the capture",
        "files: {a/../../b: c}|1:9|a name inside the capture",
        "expect: {problem: none}|1:1|no evidence",
        "{files: {sar.txt: a}, series: {measures: {iowait: 1x3}}}|1:31|makes the file sar.txt"
      })
  void evidenceThatCannotBeIsNamed(String text, String place, String reason) throws IOException {
    Path file = write("f.yaml", text + "\n");
    FixtureCase only = FixtureFinder.find(folder).get(0);
    assertThatThrownBy(() -> only.content().capture())
        .hasMessageStartingWith(file + ":" + place + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void aChangeTouchesTheCasesBelowAndAround() throws IOException {
    write("a/one.yaml", CASE);
    write("b/whole/expected.yaml", "problem: none\n");
    List<FixtureCase> cases = FixtureFinder.find(folder);
    assertThat(touched("a/one.yaml", cases)).containsExactly("a/one.yaml");
    assertThat(touched("b/whole/var/log/messages", cases)).containsExactly("b/whole");
    assertThat(touched("b/whole.yaml", cases)).containsExactly("b/whole");
    assertThat(touched("b", cases)).containsExactly("b/whole");
    assertThat(touched("c", cases)).isEmpty();
  }

  private List<String> touched(String path, List<FixtureCase> cases) {
    return names(Touched.by(Set.of(folder.resolve(path)), cases));
  }

  private List<String> names() throws IOException {
    return names(FixtureFinder.find(folder));
  }

  private List<String> names(List<FixtureCase> cases) {
    return cases.stream().map(one -> one.name().substring(folder.toString().length() + 1)).toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
