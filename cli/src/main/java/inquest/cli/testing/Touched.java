package inquest.cli.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which cases a change touches: those whose file or folder has changed, or something below it. */
public final class Touched {
  private Touched() {}

  /** The cases that have to be run again. */
  public static List<FixtureCase> by(Collection<Path> changed, List<FixtureCase> cases) {
    List<FixtureCase> touched = new ArrayList<>();
    for (FixtureCase one : cases) {
      Path home = one.home().toAbsolutePath().normalize();
      for (Path path : changed) {
        Path change = path.toAbsolutePath().normalize();
        if (change.startsWith(home) || home.startsWith(change) || beside(home, change)) {
          touched.add(one);
          break;
        }
      }
    }
    return touched;
  }

  /** Whether a file says what must be found in the folder beside it. */
  private static boolean beside(Path home, Path change) {
    return change.equals(home.resolveSibling(home.getFileName() + ".yaml"));
  }
}
