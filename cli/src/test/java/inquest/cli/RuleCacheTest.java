package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.knowledge.AddedRules;
import inquest.report.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are found by all that they were made of, and by nothing else. */
class RuleCacheTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Path rules;
  private Path cache;

  @BeforeEach
  void write() throws IOException {
    rules = folder.resolve("rules");
    cache = folder.resolve("cache/inquest/rules");
    Ran.inquest("rules", "new", "network", "silent", "--cause", "-o", rules.toString());
  }

  @Test
  void theSecondTimeNothingIsCompiled() throws IOException {
    AddedRules first = rules(cache, "build");
    Path file = onlyFile();
    Object made = Files.readAttributes(file, "fileKey,lastModifiedTime");
    AddedRules second = rules(cache, "build");
    assertThat(second.knowledge()).isEqualTo(first.knowledge());
    assertThat(Files.readAttributes(file, "fileKey,lastModifiedTime")).isEqualTo(made);
    Files.write(file, new byte[] {1, 2, 3}); // damaged, by a full disk for example
    assertThat(rules(cache, "build").knowledge()).isEqualTo(first.knowledge());
    assertThat(Files.size(onlyFile())).isGreaterThan(3);
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whateverTheyAreMadeOfIsInTheKey() throws IOException {
    List<String> keys = new ArrayList<>();
    keys.add(key(false, "build"));
    keys.add(key(true, "build"));
    keys.add(key(false, "other build"));
    for (String file : List.of("limits.yaml", "causes.yaml", "causes/network/silent.drl")) {
      Path changed = rules.resolve(file);
      Files.writeString(changed, Files.readString(changed) + "# \n");
      keys.add(key(false, "build"));
    }
    Files.move(rules.resolve("causes/network"), rules.resolve("causes/net"));
    keys.add(key(false, "build"));
    assertThat(keys).doesNotHaveDuplicates();
    Files.writeString(rules.resolve("README"), "no rule");
    assertThat(key(false, "build")).isEqualTo(keys.get(keys.size() - 1));
  }

  @Test
  void aCacheThatCannotBeWrittenOnlyWarns() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    AddedRules rules = rules(file.resolve("inquest/rules"), "build");
    assertThat(rules.knowledge()).contains("silent");
    assertThat(told.toString(StandardCharsets.UTF_8))
        .startsWith("inquest: the compiled rules cannot be kept in ")
        .hasLineCount(1);
  }

  @Test
  void severalAtATimeLeaveOneWholeFile() throws Exception {
    ExecutorService processes = Executors.newFixedThreadPool(3);
    List<Future<AddedRules>> started = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      started.add(processes.submit(() -> rules(cache, "build")));
    }
    for (Future<AddedRules> one : started) {
      assertThat(one.get().model()).contains("inquest.causes.network");
    }
    processes.shutdown();
    onlyFile();
  }

  private AddedRules rules(Path cache, String build) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(told, true, StandardCharsets.UTF_8),
            false,
            RenderOptions.PLAIN);
    RuleFolder read = RuleFolder.read(rules.toString(), false);
    return new RuleCache(terminal, Optional.of(cache), Optional.of(build))
        .rules(List.of(read), false);
  }

  private String key(boolean trusted, String build) {
    return CacheKey.of(List.of(RuleFolder.read(rules.toString(), false)), trusted, build);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
