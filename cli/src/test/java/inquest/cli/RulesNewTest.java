package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new rule works as it stands, and so does the second one in the same folder. */
class RulesNewTest {
  @TempDir Path folder;

  @Test
  void newRulesPassTheCheckAndTheirFixtures() {
    create("network", "one", "--cause");
    create("disk_io", "two", "--level", "mechanisms", "--cause");
    create("service", "three", "--level", "symptoms");
    String rules = folder.toString();
    Ran checked = Ran.inquest("rules", "check", rules);
    assertThat(checked.out()).isEqualTo("3 rules: 0 errors, 0 warnings\n");
    // Their evidence is the same, so that the cause decides in all of them but its own.
    Ran tested = Ran.inquest("test", "--rules", rules, rules + "/fixtures/causes");
    assertThat(tested.out()).isEqualTo("2 passed, 0 failed\n");
    Ran shown = Ran.inquest("rules", "show", "one", "--rules", rules);
    assertThat(shown.out()).contains("one-messages: 3 messages", "cause one");
    String fires = rules + "/fixtures/causes/network/one/fires";
    assertThat(Ran.inquest("explain", fires, "--rules", rules).out())
        .contains("rule causes/network/one (X01, high)");
    assertThat(Ran.inquest("why-not", fires, "two", "--rules", rules).out())
        .contains("mechanism two: a file server did not answer was concluded");
    assertThat(Ran.inquest("diagnose", fires, "--format", "json", "--rules", rules).out())
        .contains("\"rule\": \"mechanisms/disk_io/two\"");
  }

  @Test
  void aShippedRuleIsReplacedByOneOfItsPlace() {
    create("network", "nfs-stall");
    Ran listed = Ran.inquest("rules", "list", "--rules", folder.toString());
    assertThat(
            listed
                .out()
                .lines()
                .filter(line -> line.contains("causes/network/nfs-stall "))
                .toList())
        .hasSize(1)
        .allMatch(line -> line.startsWith("X01"));
  }

  @Test
  void aCauseWhoseRuleIsNotYetWrittenIsNotConsidered() throws IOException {
    create("network", "one", "--cause");
    create("network", "two", "--cause");
    Files.delete(folder.resolve("causes/network/one.drl"));
    Path log = folder.resolve("dmesg.txt");
    Files.writeString(
        log, "[ 8000.100000] INFO: task cp:4100 blocked for more than 120 seconds.\n");
    Ran ran = Ran.inquest("diagnose", log.toString(), "--rules", folder.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Cause:       hung-task-unexplained");
    assertThat(Ran.inquest("rules", "check", folder.toString()).out())
        .contains("no rule concludes 'one'");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    create("network", "one", "--cause");
    Path rule = folder.resolve("causes/network/one.drl");
    Files.writeString(rule, "mine");
    Ran again = Ran.inquest("rules", "new", "network", "one", "-o", folder.toString());
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("is there already");
    assertThat(rule).hasContent("mine");
    Files.writeString(folder.resolve("limits.yaml"), "values: {a: {value: 1}}\n");
    Ran flow = Ran.inquest("rules", "new", "network", "two", "-o", folder.toString());
    assertThat(flow.err()).contains("limits.yaml:1: write values over several lines");
    assertThat(folder.resolve("causes/network/two.drl")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "Network, one, an area is a word",
    "network, One, a rule is named like",
    "network, ../x, a rule is named like",
    "network, user-memory-hog, there is a finding of this name"
  })
  void namesThatCannotBeAreRefused(String area, String slug, String why) {
    Ran ran = Ran.inquest("rules", "new", area, slug, "--cause", "-o", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(why);
  }

  private void create(String area, String slug, String... options) {
    String[] arguments = new String[options.length + 6];
    System.arraycopy(
        new String[] {"rules", "new", area, slug, "-o", folder.toString()}, 0, arguments, 0, 6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    assertThat(Ran.inquest(arguments)).extracting(Ran::code).isEqualTo(ExitCode.RAN);
  }
}
