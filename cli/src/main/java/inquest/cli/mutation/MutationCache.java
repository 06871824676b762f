package inquest.cli.mutation;

import inquest.knowledge.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What became of mutants in an earlier run: a file for each rule. It counts only while the rule,
 * its mutants and the facts that it may look at are the same in every case. A file appears whole or
 * not at all, so that a run that was stopped goes on where it was.
 */
public final class MutationCache {
  private static final String SURVIVED = "-";

  private final Optional<Path> folder;

  /** A cache in a folder, which is made when it is not there; empty for none. */
  public MutationCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What changes whenever a result may. */
  public static String key(
      List<Condition> conditions,
      List<String> concludesOf,
      List<Mutant> mutants,
      List<KnownFacts> cases) {
    TreeSet<String> types = new TreeSet<>();
    conditions.forEach(condition -> types.add(condition.type()));
    List<Object> parts = new ArrayList<>(List.of(conditions, concludesOf, mutants));
    for (KnownFacts known : cases) {
      parts.add(known.name());
      types.forEach(type -> parts.add(known.digests().getOrDefault(type, "")));
    }
    return KnownFacts.digest(parts);
  }

  /** The results of a rule; empty when none are kept, or others. */
  public Optional<List<MutantResult>> get(String rule, String key, List<Mutant> mutants)
      throws IOException {
    if (folder.isEmpty() || !Files.isRegularFile(file(rule))) {
      return Optional.empty();
    }
    List<String> lines = Files.readString(file(rule), StandardCharsets.UTF_8).lines().toList();
    if (lines.size() != mutants.size() + 1 || !lines.get(0).equals(key)) {
      return Optional.empty();
    }
    List<MutantResult> results = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      String line = lines.get(i + 1);
      results.add(new MutantResult(mutants.get(i), line.equals(SURVIVED) ? "" : line));
    }
    return Optional.of(results);
  }

  /** Keeps the results of a rule. */
  public void put(String rule, String key, List<MutantResult> results) throws IOException {
    if (folder.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder(key).append('\n');
    for (MutantResult result : results) {
      lines.append(result.killed() ? result.killedBy() : SURVIVED).append('\n');
    }
    Path file = file(rule);
    Files.createDirectories(folder.get());
    Path partial =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Files.writeString(partial, lines, StandardCharsets.UTF_8);
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(String rule) {
    return folder.orElseThrow().resolve(rule.replace('/', '.') + ".mutants");
  }
}
