package inquest.cli;

import inquest.assembly.Assembler;
import inquest.assembly.CaseFile;
import inquest.assembly.CaseListing;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.capture.Captures;
import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Explainer;
import inquest.evidence.CaptureEvidence;
import inquest.evidence.CaptureReader;
import inquest.evidence.Manifest;
import inquest.evidence.Problem;
import inquest.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The way from a path to a diagnosis: the one place where the command meets the engine. */
final class Diagnosing {
  /** The path that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * A diagnosis, and whether there was anything to judge by.
   *
   * @param evidence false when no file of the capture held evidence
   */
  record Outcome(Diagnosis diagnosis, boolean evidence) {}

  private Diagnosing() {}

  /**
   * Opens what a command line names.
   *
   * @throws IOException when there is no such path or it cannot be opened
   */
  static Capture open(String path, InputStream standardInput) throws IOException {
    return path.equals(STANDARD_INPUT)
        ? Captures.standardInput(standardInput)
        : Captures.open(Path.of(path));
  }

  /**
   * Reads and judges a capture.
   *
   * @throws IOException when the capture as a whole cannot be read
   */
  static Outcome diagnose(Capture capture, WindowOptions window, Judging judging)
      throws IOException {
    return judge(CaptureReader.read(capture), window, judging);
  }

  /**
   * Reads a capture and lists what was read, without judging it.
   *
   * @throws IOException when the capture as a whole cannot be read
   */
  static CaseListing list(Capture capture, WindowOptions window) throws IOException {
    return list(capture, window, Judging.ORDINARY);
  }

  /**
   * Reads a capture and lists what was read, by these limits.
   *
   * @throws IOException when the capture as a whole cannot be read
   */
  static CaseListing list(Capture capture, WindowOptions window, Judging judging)
      throws IOException {
    Knowledge knowledge = judging.knowledge();
    return CaseListing.of(
        CaptureReader.read(capture), window, knowledge.limits(), knowledge.commands());
  }

  /**
   * Loads rules and texts, and what a first diagnosis links, beside the reading of a capture: most
   * machines have a second processor to do it. What goes wrong goes wrong again in the diagnosis,
   * which can say so.
   */
  static void prepare(Judging judging) {
    new Preparation(judging).start();
  }

  /** No lambda: to link the first one of a process takes time, which this thread has. */
  private static final class Preparation extends Thread implements Thread.UncaughtExceptionHandler {
    private final Judging judging;

    Preparation(Judging judging) {
      super("prepare");
      this.judging = judging;
      setDaemon(true);
      setUncaughtExceptionHandler(this);
    }

    @Override
    public void run() {
      judging.diagnoser().rehearse();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
      // The diagnosis meets it again.
    }
  }

  /** The diagnosis of a capture that could not be read: undetermined, with the reason. */
  static Outcome unreadable(String name, String reason, WindowOptions window, Judging judging) {
    List<Problem> unread = List.of(new Problem(name, 0, reason));
    return judge(
        new CaptureEvidence(name, Manifest.NONE, List.of(), List.of(), Set.of(), false, unread),
        window,
        judging);
  }

  /** Loads every rule at once. */
  static void loadRules() {
    Judging.ORDINARY.diagnoser().loadRules();
  }

  /** What explains diagnoses, of the same rules and texts. */
  static Explainer explainer(Judging judging) {
    return new Explainer(judging.knowledge(), judging.diagnoser());
  }

  private static Outcome judge(CaptureEvidence evidence, WindowOptions window, Judging judging) {
    Knowledge knowledge = judging.knowledge();
    CaseFile caseFile =
        Assembler.assemble(evidence, window, knowledge.limits(), knowledge.commands());
    return new Outcome(judging.diagnoser().diagnose(caseFile), !caseFile.formats().isEmpty());
  }
}
