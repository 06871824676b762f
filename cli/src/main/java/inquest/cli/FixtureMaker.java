package inquest.cli;

import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import inquest.cli.Diagnosing.Outcome;
import inquest.cli.shrink.FileLines;
import inquest.cli.shrink.Journal;
import inquest.cli.shrink.Pseudonyms;
import inquest.cli.shrink.Shrinking;
import inquest.cli.shrink.UserNames;
import inquest.cli.testing.IncidentCapture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest fixture make}: the smallest part of a capture that has its verdict. */
final class FixtureMaker {
  private static final String OUTPUT = "-o";
  private static final String KEEP_NAMES = "--keep-names";

  private final Terminal terminal;
  private final ParseResult options;
  private final Judging judging;

  FixtureMaker(Terminal terminal, ParseResult options) {
    this.terminal = terminal;
    this.options = options;
    this.judging = Judging.with(LimitOptions.NONE, RuleFolders.of(options), terminal);
  }

  static CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "make",
            "Shrinks a capture to the smallest set of files and lines that keeps the whole"
                + " verdict, replaces names, addresses and serial numbers, and writes what is"
                + " expected beside it.",
            "  inquest fixture make capture.tar.gz -o fixtures/incidents/memory/last-night",
            "",
            "Kept: problem, cause, subject, escalate, flags, contributing. A run that was stopped",
            "goes on where it was when it is started again. Read the files before you publish",
            "them: what does not look like a name, an address or a serial number stays.",
            "",
            "Exit codes: 0 it was made; 1 the verdict changes with the names; 2 usage;",
            "3 no usable evidence; 4 internal error.");
    return RuleFolders.addTo(spec)
        .addOption(Options.value(OUTPUT, "DIR", "The folder to make; nothing else is written to."))
        .addOption(Options.flag(KEEP_NAMES, "Leave names, addresses and serial numbers."))
        .addPositional(Options.arguments("CAPTURE", "1", "The capture."));
  }

  ExitCode run() throws IOException {
    String named = Options.argumentsOf(options).get(0);
    String output = options.matchedOptionValue(OUTPUT, "");
    if (output.isEmpty() || named.equals(Diagnosing.STANDARD_INPUT)) {
      throw new UsageException(
          output.isEmpty()
              ? OUTPUT + " DIR is missing: where is the fixture to be made?"
              : "a capture is read many times: give a file or folder, not standard input");
    }
    Capture capture = new IncidentCapture(Diagnosing.open(named, InputStream.nullInputStream()));
    Outcome whole = outcome(capture);
    if (!whole.evidence()) {
      terminal.message(named + ": no usable evidence");
      return ExitCode.NO_EVIDENCE;
    }
    Map<String, String> verdict = VerdictKeys.of(whole.diagnosis());
    Map<String, String> files = digests(capture);
    String about =
        "inquest fixture make 1 "
            + digest(files.toString())
            + " "
            + whole.diagnosis().rulesVersion();
    Path folder = FixtureFolder.prepared(output, about);
    return made(capture, List.copyOf(files.keySet()), verdict, folder, about);
  }

  private ExitCode made(
      Capture capture, List<String> names, Map<String, String> verdict, Path folder, String about)
      throws IOException {
    int[] attempts = {0};
    FileLines small;
    try (Journal journal = Journal.open(folder, about)) {
      if (journal.known() > 0) {
        terminal.message("going on after " + journal.known() + " attempts");
      }
      Runnable step = () -> progress(++attempts[0]);
      small = new Shrinking(some -> keeps(some, verdict), journal, step).of(capture, names);
    }
    wipe();
    Map<String, Integer> replaced = Map.of();
    Map<String, String> expected = verdict;
    if (!options.hasMatchedOption(KEEP_NAMES)) {
      Pseudonyms pseudonyms = pseudonyms(small);
      small = pseudonyms.of(small);
      expected = new LinkedHashMap<>();
      for (Map.Entry<String, String> key : verdict.entrySet()) {
        expected.put(key.getKey(), pseudonyms.of(key.getValue()));
      }
      Map<String, String> got = VerdictKeys.of(outcome(small).diagnosis());
      if (!got.equals(expected)) {
        terminal.message("with other names the verdict is another: " + got + ", not " + expected);
        terminal.message("nothing was written; " + KEEP_NAMES + " leaves the names as they are");
        return ExitCode.CHECK_FAILED;
      }
      replaced = pseudonyms.counts();
    }
    FixtureFolder.write(small, expected, folder);
    terminal.print(summary(small, names.size(), attempts[0], replaced));
    return ExitCode.RAN;
  }

  private Outcome outcome(Capture capture) throws IOException {
    return Diagnosing.diagnose(capture, WindowOptions.NONE, judging);
  }

  /** A part without evidence keeps nothing, even when the whole shows that nothing is known. */
  private boolean keeps(Capture capture, Map<String, String> verdict) throws IOException {
    Outcome outcome = outcome(capture);
    return outcome.evidence() && VerdictKeys.of(outcome.diagnosis()).equals(verdict);
  }

  private Pseudonyms pseudonyms(FileLines capture) throws IOException {
    TreeSet<String> users = new TreeSet<>();
    for (Object fact : KnownCases.facts(capture, judging)) {
      users.addAll(UserNames.in(fact));
    }
    return new Pseudonyms(capture, outcome(capture).diagnosis().incident().host(), users);
  }

  private void progress(int attempts) {
    if (terminal.progress()) {
      terminal.err().print("\rmaking it smaller: " + attempts + " attempts");
      terminal.err().flush();
    }
  }

  private void wipe() {
    if (terminal.progress()) {
      terminal.err().print("\r\u001b[K");
    }
  }

  /** The files of a capture and what changes with their content. */
  private static Map<String, String> digests(Capture capture) throws IOException {
    Map<String, String> files = new TreeMap<>();
    capture.visit(
        new CaptureVisitor() {
          @Override
          public void file(String name, InputStream content) throws IOException {
            MessageDigest digest = sha256();
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            files.put(name, HexFormat.of().formatHex(digest.digest()));
          }

          @Override
          public void problem(String name, String reason) {
            // What cannot be handed out is in no fixture.
          }
        });
    return files;
  }

  private static String digest(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String summary(
      FileLines capture, int files, int attempts, Map<String, Integer> replaced) {
    long lines = capture.files().values().stream().mapToLong(text -> text.lines().count()).sum();
    String names =
        replaced.entrySet().stream()
            .map(kind -> kind.getValue() + " × " + kind.getKey())
            .collect(Collectors.joining(", "));
    return capture.files().size()
        + " of "
        + files
        + " files are left, with "
        + lines
        + " lines, after "
        + attempts
        + " attempts\n"
        + (names.isEmpty() ? "no names were replaced\n" : "replaced: " + names + "\n");
  }
}
