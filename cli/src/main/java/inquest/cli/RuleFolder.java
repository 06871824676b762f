package inquest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder of rules, read with care: whatever lies in it, a device, a loop of links, a huge file,
 * becomes a problem with a reason and nothing worse. Links to folders are not followed.
 *
 * @param name as the command line has it
 * @param files path below the folder → content: rules, {@code causes.yaml}, {@code limits.yaml}
 * @param problems path → why it cannot be used
 * @param fixtures path → text of what may be a fixture
 */
record RuleFolder(
    String name,
    Map<String, byte[]> files,
    Map<String, String> problems,
    Map<String, String> fixtures) {
  private static final int LARGEST_RULE = 64 << 10;
  private static final int LARGEST_YAML = 1 << 20;
  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 16;
  private static final Set<String> YAML = Set.of("causes.yaml", "limits.yaml");
  private static final String FIXTURES = "fixtures";

  /**
   * Reads a folder.
   *
   * @param withFixtures whether what may be a fixture is read too
   * @throws UsageException when it is no folder, or has no rules, texts or limits
   */
  static RuleFolder read(String name, boolean withFixtures) {
    Path root;
    try {
      root = Path.of(name).toRealPath();
    } catch (IOException e) {
      throw new UsageException(name + ": " + Reasons.of(e));
    }
    if (!Files.isDirectory(root)) {
      throw new UsageException(name + ": not a folder of rules");
    }
    String plain = name.length() > 1 && name.endsWith("/") ? name.replaceAll("/+$", "") : name;
    RuleFolder folder =
        new RuleFolder(
            plain.equals(".") ? "" : plain, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(java.nio.file.FileVisitOption.class),
          DEEPEST,
          folder.new Visitor(root, withFixtures));
    } catch (IOException e) {
      throw new UsageException(name + ": " + Reasons.of(e));
    }
    if (folder.files.isEmpty() && folder.problems.isEmpty()) {
      throw new UsageException(
          name + ": holds no rule (<level>/<area>/<name>.drl), no causes.yaml and no limits.yaml");
    }
    return folder;
  }

  /** Goes through the folder. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean withFixtures;
    private int seen;

    Visitor(Path root, boolean withFixtures) {
      this.root = root;
      this.withFixtures = withFixtures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String path = path(directory);
      boolean skipped = path.equals(FIXTURES) && !withFixtures || hidden(directory);
      if (path.endsWith(".drl") || YAML.contains(path)) {
        problems.put(path, "a folder where a file is expected: rename it");
        skipped = true;
      }
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      if (++seen > MOST_FILES) {
        problems.put(path, "the folder holds more than " + MOST_FILES + " files: no rules do");
        return FileVisitResult.TERMINATE;
      }
      boolean fixture = path.startsWith(FIXTURES + "/");
      if (fixture) {
        if (withFixtures && path.endsWith(".yaml")) {
          fixtures.put(path, text(file));
        }
      } else if (path.endsWith(".drl") && !hidden(file)) {
        content(file, path, LARGEST_RULE);
      } else if (YAML.contains(path)) {
        content(file, path, LARGEST_YAML);
      } else if (withFixtures && path.endsWith("/expected.yaml")) {
        fixtures.put(path, text(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.put(path(file), "cannot be read: " + Reasons.of(e));
      return FileVisitResult.CONTINUE;
    }

    private void content(Path file, String path, int largest) {
      try {
        if (!Files.isRegularFile(file)) {
          problems.put(path, "no ordinary file: a rule is a text file");
          return;
        }
        try (InputStream in = Files.newInputStream(file)) {
          byte[] content = in.readNBytes(largest + 1);
          if (content.length > largest) {
            problems.put(path, "larger than " + (largest >> 10) + " KiB: no rules or texts are");
          } else {
            files.put(path, content);
          }
        }
      } catch (IOException e) {
        problems.put(path, "cannot be read: " + Reasons.of(e));
      }
    }

    /** The beginning of a text; empty when it cannot be read. */
    private String text(Path file) {
      if (!Files.isRegularFile(file)) {
        return "";
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new String(in.readNBytes(LARGEST_RULE), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        return "";
      }
    }

    private boolean hidden(Path file) {
      return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }
  }
}
