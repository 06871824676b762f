package inquest.cli;

import inquest.diagnosis.Similarity;
import inquest.knowledge.AddedRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Rules of a site, compiled once and then found by their content. A file of the cache is written
 * under a name of its own and moved into place, so that other processes see a whole one or none.
 * Without a cache the rules are compiled each time.
 */
final class RuleCache {
  private static final int MOST = 64;

  private final Terminal terminal;
  private final Optional<Path> folder;
  private final Optional<String> build;

  RuleCache(Terminal terminal) {
    this(terminal, ofUser(System.getenv("XDG_CACHE_HOME")), Authoring.buildId());
  }

  RuleCache(Terminal terminal, Optional<Path> folder, Optional<String> build) {
    this.terminal = terminal;
    this.folder = folder;
    this.build = build;
  }

  /** The folder of the cache; what is no absolute path is ignored, as its specification says. */
  private static Optional<Path> ofUser(String variable) {
    String home = Objects.requireNonNullElse(System.getenv("HOME"), "");
    String cache =
        variable != null && variable.startsWith("/")
            ? variable
            : home.startsWith("/") ? home + "/.cache" : "";
    return cache.isEmpty() ? Optional.empty() : Optional.of(Path.of(cache, "inquest", "rules"));
  }

  /**
   * The rules of these folders.
   *
   * @throws UsageException when there are mistakes in them; the message names each
   */
  AddedRules rules(List<RuleFolder> folders, boolean trusted) {
    boolean sound = folders.stream().allMatch(one -> one.problems().isEmpty());
    Optional<Path> file = Optional.empty();
    if (sound && folder.isPresent() && build.isPresent()) {
      String key = CacheKey.of(folders, trusted, build.get());
      file = Optional.of(folder.get().resolve(key + ".jar"));
      Optional<AddedRules> cached = cached(file.get());
      if (cached.isPresent()) {
        return cached.get();
      }
    }
    return kept(compiled(folders, trusted), file);
  }

  private static Optional<AddedRules> cached(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(CompiledRules.read(file));
    } catch (IOException e) {
      return Optional.empty(); // damaged: compiled anew and put in its place
    }
  }

  @SuppressWarnings("unchecked") // the workbench returns what its documentation says
  private Map<String, byte[]> compiled(List<RuleFolder> folders, boolean trusted) {
    BiFunction<String, Collection<String>, List<String>> nearest = Similarity::nearest;
    try {
      Map<String, Object> compiled =
          Authoring.call(
              "compile",
              RuleVocabulary.tree(),
              nearest,
              RuleFolders.files(folders),
              RuleFolders.problems(folders),
              trusted);
      List<String> errors = (List<String>) compiled.get("errors");
      if (!errors.isEmpty()) {
        throw new UsageException(
            "the rules have mistakes, see 'inquest rules check':\n" + String.join("\n", errors));
      }
      return (Map<String, byte[]>) compiled.get("files");
    } catch (IOException e) {
      throw new UsageException("the rules cannot be compiled: " + Reasons.of(e));
    }
  }

  /** The rules from the cache, or from a temporary file when the cache cannot be written. */
  private AddedRules kept(Map<String, byte[]> files, Optional<Path> file) {
    try {
      if (file.isPresent()) {
        try {
          store(files, file.get());
          return CompiledRules.read(file.get());
        } catch (IOException | UnsupportedOperationException e) {
          terminal.message(
              "the compiled rules cannot be kept in "
                  + file.get().getParent()
                  + " and are compiled each time");
        }
      }
      Path temporary = Files.createTempFile("inquest-rules", ".jar");
      temporary.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(temporary)) {
        CompiledRules.write(files, out);
      }
      return CompiledRules.read(temporary);
    } catch (IOException e) {
      throw new UsageException("the compiled rules cannot be written: " + Reasons.of(e));
    }
  }

  private static void store(Map<String, byte[]> files, Path file) throws IOException {
    Path folder = file.getParent();
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(folder, attributes);
    Path partial = Files.createTempFile(folder, "new", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(partial)) {
        CompiledRules.write(files, out);
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
    prune(folder);
  }

  /** Keeps the newest files; who has one open keeps it. */
  private static void prune(Path folder) throws IOException {
    List<Path> oldest;
    try (Stream<Path> files = Files.list(folder)) {
      oldest = files.sorted(Comparator.comparing(RuleCache::age).reversed()).skip(MOST).toList();
    }
    for (Path file : oldest) {
      Files.deleteIfExists(file);
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
