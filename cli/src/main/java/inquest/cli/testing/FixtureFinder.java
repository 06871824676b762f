package inquest.cli.testing;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the cases below a folder, in the order of their names: folders with an {@code
 * expected.yaml}, folders {@code NAME} with a {@code NAME.yaml} beside them that says the same, and
 * YAML files with cases. Other YAML, such as {@code limits.yaml}, is passed over.
 */
public final class FixtureFinder {
  /** The file in the folder of a whole capture that says what must be found. */
  public static final String EXPECTED = "expected.yaml";

  private static final String YAML = ".yaml";

  /** What stands beside rules, and is no fixture. */
  private static final Set<String> KNOWLEDGE =
      Set.of("causes", "limits", "commands", "evidence", "policy", "left-out");

  private final List<FixtureCase> found = new ArrayList<>();

  private FixtureFinder() {}

  /**
   * The cases of a file or below a folder.
   *
   * @throws NoSuchFileException when there is no such path
   * @throws IOException when a folder cannot be read
   */
  public static List<FixtureCase> find(Path path) throws IOException {
    FixtureFinder finder = new FixtureFinder();
    if (Files.isDirectory(path)) {
      finder.folder(path);
    } else if (Files.exists(path)) {
      finder.file(path, true);
    } else {
      throw new NoSuchFileException(path.toString());
    }
    return finder.found;
  }

  private void folder(Path folder) throws IOException {
    Path expected = folder.resolve(EXPECTED);
    if (Files.exists(expected)) {
      found.add(new WholeFixture(folder, expected).asCase());
    }
    for (Path child : children(folder)) {
      String name = child.getFileName().toString();
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        Path beside = child.resolveSibling(name + YAML);
        boolean whole = !name.startsWith(".") && !whole(beside);
        if (whole) {
          folder(child);
        }
      } else if (name.endsWith(YAML) && !Files.exists(expected)) {
        file(child, false);
      }
    }
  }

  /** Whether a file says what must be found in the folder beside it. */
  private static boolean whole(Path file) {
    Path folder = beside(file);
    return Files.isRegularFile(file)
        && Files.isDirectory(folder)
        && !Files.exists(folder.resolve(EXPECTED));
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, Math.max(1, name.length() - YAML.length())));
  }

  private void file(Path file, boolean named) {
    String name = file.getFileName().toString();
    if (!named && KNOWLEDGE.contains(name.substring(0, name.length() - YAML.length()))) {
      return;
    }
    try {
      Part root = Part.read(file);
      boolean fixture =
          root.isMapping()
              && root.members().keySet().stream().anyMatch(FixtureFile.MARKS::contains);
      if (fixture || !whole(file)) {
        found.addAll(FixtureFile.cases(file, root));
      } else {
        found.add(new WholeFixture(beside(file), file).asCase());
      }
    } catch (IOException e) {
      found.add(FixtureCase.broken(file, e));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(null);
    return children;
  }
}
