package inquest.cli;

import inquest.assembly.Assembler;
import inquest.assembly.CaseFile;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.evidence.CaptureReader;
import inquest.facts.Subject;
import inquest.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The cases with a known cause: each folder with an {@code expected.yaml} in it, or with a file
 * beside it that has its name and {@code .yaml}. Their final facts are what rules are measured on.
 */
final class KnownCases {
  private static final List<String> DEFAULT_FOLDERS =
      List.of("fixtures/incidents", "fixtures/captures");

  private final Terminal terminal;
  private final Judging judging;
  private final int jobs;

  KnownCases(Terminal terminal, Judging judging, int jobs) {
    this.terminal = terminal;
    this.judging = judging;
    this.jobs = jobs;
  }

  /**
   * The folders of the cases below the named ones, sorted, each once.
   *
   * @throws UsageException when a folder does not exist, or none of them has a case
   */
  static List<Path> below(List<String> named) throws IOException {
    TreeSet<Path> cases = new TreeSet<>();
    for (String folder : named.isEmpty() ? DEFAULT_FOLDERS : named) {
      if (Files.isDirectory(Path.of(folder))) {
        addBelow(Path.of(folder), cases);
      } else if (!named.isEmpty()) {
        throw new UsageException(folder + ": no such directory");
      }
    }
    if (cases.isEmpty()) {
      throw new UsageException("no case was found: a folder with an expected.yaml is one");
    }
    return new ArrayList<>(cases);
  }

  /** The folders of the cases below one; none when it has none. */
  static List<Path> below(Path folder) throws IOException {
    TreeSet<Path> cases = new TreeSet<>();
    addBelow(folder, cases);
    return new ArrayList<>(cases);
  }

  private static void addBelow(Path folder, TreeSet<Path> cases) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = String.valueOf(file.getFileName());
        if (name.equals(Expectation.FILE)) {
          cases.add(file.toAbsolutePath().getParent());
        } else if (Files.isDirectory(file) && Files.exists(file.resolveSibling(name + ".yaml"))) {
          cases.add(file.toAbsolutePath());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Measures every case, several at a time, and hands the results over in the order of the names.
   *
   * @param measure of the name and the final facts of a case
   */
  <R> void each(List<Path> cases, BiFunction<String, List<Object>, R> measure, Consumer<R> taken)
      throws IOException {
    ProgressBar progress = new ProgressBar(terminal, cases.size());
    Path here = Path.of("").toAbsolutePath();
    InOrder.run(
        cases,
        jobs,
        path ->
            measure.apply(
                here.relativize(path.toAbsolutePath()).toString().replace('\\', '/'), facts(path)),
        result -> {
          taken.accept(result);
          progress.step();
        });
    progress.done();
  }

  private List<Object> facts(Path path) throws IOException {
    Capture capture = Diagnosing.open(path.toString(), InputStream.nullInputStream());
    return facts(new IncidentCapture(capture), judging);
  }

  /** The final facts of a capture. */
  static List<Object> facts(Capture capture, Judging judging) throws IOException {
    Knowledge knowledge = judging.knowledge();
    CaseFile caseFile =
        Assembler.assemble(
            CaptureReader.read(capture),
            WindowOptions.NONE,
            knowledge.limits(),
            knowledge.commands());
    return judging.diagnoser().finalFacts(caseFile);
  }

  /** The users that a fact names. */
  static List<String> users(Object fact) {
    List<String> users = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = value(component, fact);
      if (component.getName().equals("user") && value instanceof String user) {
        users.add(user);
      } else if (value instanceof Subject subject && subject.kind().equals("user")) {
        users.add(subject.name());
      }
    }
    return users;
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not readable: " + component.getName(), e);
    }
  }
}
