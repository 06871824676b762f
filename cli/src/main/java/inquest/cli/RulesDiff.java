package inquest.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.cli.testing.FixtureCase;
import inquest.cli.testing.FixtureFinder;
import inquest.report.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest rules diff}: which verdicts of past captures other rules or numbers change. */
final class RulesDiff {
  private static final String CORPUS = "--corpus";
  private static final String BEFORE = "--before";
  private static final String OLD_LIMITS = "--old-limits";
  private static final String OLD_PROFILE = "--old-profile";
  private static final String EXIT_CODE = "--exit-code";
  private static final String FORMAT = "--format";
  private static final String JOBS = "--jobs";

  private final Terminal terminal;
  private final ParseResult options;

  RulesDiff(Terminal terminal, ParseResult options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** A capture whose verdict is another: key → value, before and after. */
  private record Change(String capture, Map<String, String> before, Map<String, String> after) {
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>(before.keySet());
      keys.addAll(after.keySet());
      keys.removeIf(key -> value(before, key).equals(value(after, key)));
      return keys;
    }

    static String value(Map<String, String> keys, String key) {
      return keys.getOrDefault(key, VerdictKeys.NONE);
    }
  }

  static CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "diff",
                "Says which verdicts of past captures change, before and after side by side.",
                "  inquest rules diff --corpus /srv/captures --limits new-limits.yaml",
                "  inquest rules diff --corpus list.csv --rules our-rules",
                "  inquest rules diff --corpus list.csv --rules old-rules --rules new-rules",
                "  inquest rules diff --corpus list.csv --old-profile default --profile strict",
                "  inquest batch list.csv -o before.jsonl    # with the version in use",
                "  inquest rules diff --corpus list.csv --before before.jsonl --exit-code",
                "",
                "One folder of rules is compared with the shipped rules, two with each other.",
                "A folder stands for the cases below it that have an expected.yaml, or, when there",
                "are none, for each capture in it. What is compared: problem, cause, subject,",
                "escalate, flags, contributing.",
                "",
                "Exit codes: 0 it ran; 1 a verdict differs, with --exit-code; 2 usage;",
                "3 no capture could be read; 4 internal error.")
            .addOption(Options.value(CORPUS, "DIR|LIST", "The captures: a folder or a LIST.csv."))
            .addOption(
                Options.value(
                    BEFORE, "FILE", "Results of inquest batch for the same LIST, before."))
            .addOption(Options.value(OLD_LIMITS, "FILE", "Numbers before; default: the shipped."))
            .addOption(Options.value(OLD_PROFILE, "NAME", "Shipped numbers before."))
            .addOption(Options.flag(EXIT_CODE, "Exit with 1 when a verdict differs."))
            .addOption(Options.value(FORMAT, "FORMAT", "text (default) or json."))
            .addOption(Options.value(JOBS, "N", "How many at a time; default: one per CPU."));
    return RuleFolders.addTo(LimitOptions.addTo(spec));
  }

  ExitCode run() throws IOException {
    String format = options.matchedOptionValue(FORMAT, "text");
    if (!Set.of("text", "json").contains(format)) {
      throw new UsageException(FORMAT + " " + format + ": unknown; text or json is expected");
    }
    List<FixtureCase> captures = captures();
    Optional<List<Map<String, String>>> before = before(captures.size());
    Judging old = before.isPresent() ? Judging.ORDINARY : old();
    Judging judging = judging(Options.values(options, LimitOptions.NAMES), 1);
    List<Change> changes = new ArrayList<>();
    int[] unread = {0};
    ProgressBar progress = new ProgressBar(terminal, captures.size());
    InOrder.run(
        numbers(captures.size()),
        BatchCommand.jobs(options.matchedOptionValue(JOBS, "")),
        i ->
            new Change(
                captures.get(i).name(),
                before.isPresent() ? before.get().get(i) : verdict(captures.get(i), old),
                verdict(captures.get(i), judging)),
        change -> {
          unread[0] += change.after().containsKey("error") ? 1 : 0;
          if (!change.keys().isEmpty()) {
            changes.add(change);
          }
          progress.step();
        });
    progress.done();
    StringBuilder report = new StringBuilder();
    if (format.equals("json")) {
      json(changes, captures.size(), report);
    } else {
      text(changes, captures.size(), report);
    }
    terminal.print(report);
    if (unread[0] == captures.size()) {
      return ExitCode.NO_EVIDENCE;
    }
    boolean differs = !changes.isEmpty() && options.hasMatchedOption(EXIT_CODE);
    return differs ? ExitCode.CHECK_FAILED : ExitCode.RAN;
  }

  private static List<Integer> numbers(int count) {
    return Stream.iterate(0, i -> i + 1).limit(count).toList();
  }

  private Judging old() {
    Map<String, String> named = new LinkedHashMap<>();
    Options.values(options, OLD_LIMITS, OLD_PROFILE)
        .forEach((name, value) -> named.put(name.replace("--old-", "--"), value));
    return judging(named, 0);
  }

  /** With the old rules, side 0, or the new ones, side 1; a single folder is the new one. */
  private Judging judging(Map<String, String> limits, int side) {
    RuleFolders all = RuleFolders.of(options);
    if (all.names().size() > 2) {
      throw new UsageException(
          RuleFolders.FOLDER + ": at most two, the old rules and the new ones");
    }
    int at = side - 2 + all.names().size();
    RuleFolders one =
        at < 0 || all.names().isEmpty()
            ? RuleFolders.NONE
            : new RuleFolders(List.of(all.names().get(at)), all.trusted());
    return Judging.with(LimitOptions.of(limits), one, terminal);
  }

  private List<FixtureCase> captures() throws IOException {
    String corpus = options.matchedOptionValue(CORPUS, "");
    if (corpus.isEmpty()) {
      throw new UsageException(CORPUS + " DIR|LIST is missing: which captures are to be compared?");
    }
    Path path = Path.of(corpus);
    if (!Files.isDirectory(path)) {
      return CaptureList.of(corpus, terminal.in()).stream().map(FixtureCase::of).toList();
    }
    List<FixtureCase> cases = FixtureFinder.find(path);
    if (!cases.isEmpty()) {
      return cases;
    }
    try (Stream<Path> children = Files.list(path)) {
      List<String> captures = children.map(Path::toString).sorted().toList();
      if (captures.isEmpty()) {
        throw new UsageException(corpus + ": the folder is empty");
      }
      return captures.stream().map(FixtureCase::of).toList();
    }
  }

  private Optional<List<Map<String, String>>> before(int captures) throws IOException {
    String file = options.matchedOptionValue(BEFORE, "");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, String>> verdicts = new ArrayList<>();
    int number = 0;
    try (Stream<String> lines = Files.lines(Path.of(file), StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        verdicts.add(VerdictKeys.of(JsonTree.object(line)));
      }
    } catch (UncheckedIOException e) {
      throw new UsageException(file + ":" + (number + 1) + ": " + Reasons.of(e.getCause()));
    } catch (IOException e) {
      throw new UsageException(file + ":" + number + ": " + Reasons.of(e));
    }
    if (verdicts.size() != captures) {
      throw new UsageException(
          file + ": " + verdicts.size() + " results, but the corpus has " + captures + " captures");
    }
    return Optional.of(verdicts);
  }

  private static Map<String, String> verdict(FixtureCase one, Judging judging) {
    try {
      Capture capture = one.capture();
      return VerdictKeys.of(Diagnosing.diagnose(capture, WindowOptions.NONE, judging).diagnosis());
    } catch (IOException e) {
      return Map.of("error", Reasons.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      return Map.of("error", "internal error: " + e);
    }
  }

  private static void text(List<Change> changes, int captures, StringBuilder out) {
    for (Change change : changes) {
      out.append(change.capture()).append('\n');
      int width =
          change.keys().stream()
              .mapToInt(key -> Change.value(change.before(), key).length())
              .max()
              .orElse(1);
      for (String key : change.keys()) {
        out.append(
            String.format(
                Locale.ROOT,
                "  %-12s  %-" + Math.max(width, "before".length()) + "s  ->  %s\n",
                key,
                Change.value(change.before(), key),
                Change.value(change.after(), key)));
      }
    }
    out.append(changes.size()).append(" of ").append(captures).append(" verdicts differ\n");
  }

  private static void json(List<Change> changes, int captures, StringBuilder out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      json.writeStartObject();
      json.writeStringField("schema", "inquest/rules-diff/1");
      json.writeNumberField("captures", captures);
      json.writeNumberField("different", changes.size());
      json.writeArrayFieldStart("changes");
      for (Change change : changes) {
        json.writeStartObject();
        json.writeStringField("capture", change.capture());
        keys("before", change.before(), json);
        keys("after", change.after(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void keys(String name, Map<String, String> keys, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> key : keys.entrySet()) {
      json.writeStringField(key.getKey(), key.getValue());
    }
    json.writeEndObject();
  }
}
