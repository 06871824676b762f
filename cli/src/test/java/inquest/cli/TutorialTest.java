package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/rule-authors.md} do what the page says, one after the other. */
class TutorialTest {
  private static final Path PAGE = Path.of("../docs/rule-authors.md");
  private static final String PROMPT = "$ ";
  private static final String INQUEST = "cli/inquest ";
  private static final String RULES = "our-rules";

  @TempDir Path folder;

  /** A command of the page and what it prints. */
  private record Step(String command, StringBuilder output) {}

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    List<Step> steps = steps(Files.readAllLines(PAGE));
    assertThat(steps).hasSizeGreaterThan(8);
    for (Step step : steps) {
      assertThat(run(step.command())).as(step.command()).isEqualTo(step.output().toString());
    }
  }

  /** Commands begin with a dollar sign; what they print follows, to the end of the block. */
  private static List<Step> steps(List<String> page) {
    List<Step> steps = new ArrayList<>();
    boolean inside = false;
    boolean printing = false;
    for (String line : page) {
      if (line.startsWith("```")) {
        inside = !inside;
        printing = false;
      } else if (inside && line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new StringBuilder()));
        printing = true;
      } else if (printing) {
        steps.get(steps.size() - 1).output().append(line).append('\n');
      }
    }
    return steps;
  }

  private String run(String command) throws IOException {
    String rules = folder.resolve(RULES).toString();
    if (command.startsWith("sed ")) {
      return edit(command.replace(RULES, rules));
    }
    assertThat(command).startsWith(INQUEST);
    String[] arguments =
        Arrays.stream(command.substring(INQUEST.length()).split(" "))
            .map(word -> word.startsWith("fixtures/") ? "../" + word : word)
            .map(word -> word.startsWith(RULES) ? rules + word.substring(RULES.length()) : word)
            .toArray(String[]::new);
    Ran ran = Ran.inquest(arguments);
    assertThat(ran.err()).as(command).isEmpty();
    return ran.out().replace(rules, RULES);
  }

  /** {@code sed -i 's/this/that/' file}, which stands for what an editor does. */
  private static String edit(String command) throws IOException {
    String[] parts = command.split("'");
    String[] words = parts[1].split("/");
    Path file = Path.of(parts[2].strip());
    String before = Files.readString(file);
    assertThat(before).contains(words[1]);
    Files.writeString(file, before.replace(words[1], words[2]));
    return "";
  }
}
