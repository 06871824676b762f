package inquest.cli;

import inquest.cli.testing.FixtureCase;
import inquest.cli.testing.FixtureFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which cases {@code inquest test} is to run.
 *
 * @param paths files, and folders to look below
 * @param run what the name of a case must contain
 */
record TestPlan(List<Path> paths, Optional<Pattern> run) {
  /** Where fixtures are when nothing is named. */
  static final List<String> DEFAULT = List.of("fixtures/incidents", "fixtures/rules");

  /**
   * What the arguments say.
   *
   * @param run a regular expression; empty for every case
   * @throws UsageException when it is none, or there is nothing to look below
   */
  static TestPlan of(List<String> named, String run) {
    List<Path> paths = new ArrayList<>();
    for (String name : named.isEmpty() ? DEFAULT : named) {
      if (!named.isEmpty() || Files.isDirectory(Path.of(name))) {
        paths.add(Path.of(name));
      }
    }
    if (paths.isEmpty()) {
      throw new UsageException(
          "there is no " + String.join(" and no ", DEFAULT) + " here; name a folder of fixtures");
    }
    try {
      return new TestPlan(
          paths, run.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(run)));
    } catch (PatternSyntaxException e) {
      throw new UsageException("--run " + run + ": " + e.getDescription());
    }
  }

  /**
   * The cases that there are now, in the order of the paths.
   *
   * @throws UsageException when a path does not exist
   * @throws IOException when a folder cannot be read
   */
  List<FixtureCase> cases() throws IOException {
    List<FixtureCase> cases = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (FixtureCase one : FixtureFinder.find(path)) {
          if (run.isEmpty() || run.get().matcher(one.name()).find()) {
            cases.add(one);
          }
        }
      } catch (NoSuchFileException e) {
        throw new UsageException(path + ": no such file or directory");
      }
    }
    return cases;
  }

  /** Why there is nothing to run. */
  String nothing() {
    StringBuilder text = new StringBuilder("no case ");
    run.ifPresent(pattern -> text.append("with '").append(pattern).append("' in its name "));
    text.append("was found in");
    paths.forEach(path -> text.append(' ').append(path));
    return text.append(": nothing was tested").toString();
  }
}
