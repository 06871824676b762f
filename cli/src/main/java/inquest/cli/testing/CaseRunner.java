package inquest.cli.testing;

import inquest.assembly.Assembler;
import inquest.assembly.CaseListing;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.diagnosis.Diagnoser;
import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Explainer;
import inquest.evidence.CaptureEvidence;
import inquest.evidence.CaptureReader;
import inquest.knowledge.Knowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Diagnoses cases and compares. One runner serves any number of threads. */
public final class CaseRunner {
  private static final double NANOSECONDS = 1e9;

  private final Knowledge knowledge;
  private final Diagnoser diagnoser;
  private final Names names;

  /** A runner of these rules and texts. */
  public CaseRunner(Knowledge knowledge, Diagnoser diagnoser) {
    this.knowledge = knowledge;
    this.diagnoser = diagnoser;
    this.names = new Names(knowledge);
  }

  /** Runs a case; whatever goes wrong is part of the result. */
  public CaseResult run(FixtureCase one) {
    long begun = System.nanoTime();
    List<Difference> differences = List.of();
    String fault = "";
    try {
      Expectation expected = one.content().expectation(names);
      differences = differences(expected, one.content().capture());
    } catch (FixtureFault e) {
      fault = e.getMessage();
    } catch (IOException e) {
      fault = one.home() + ": " + e.getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      fault = "internal error: " + e;
    }
    double seconds = (System.nanoTime() - begun) / NANOSECONDS;
    return new CaseResult(
        one.name(), one.home().toString(), one.line(), differences, fault, seconds);
  }

  private List<Difference> differences(Expectation expected, Capture capture) throws IOException {
    CaptureEvidence evidence = CaptureReader.read(capture);
    Diagnosis got =
        diagnoser.diagnose(
            Assembler.assemble(
                evidence, WindowOptions.NONE, knowledge.limits(), knowledge.commands()));
    List<Difference> differences = new ArrayList<>(expected.differences(got));
    if (expected.diagnosis().isPresent()) {
      differences.addAll(DiagnosisParts.differences(expected.diagnosis().get(), got));
    }
    differences.addAll(FiringDifferences.of(expected, got));
    return differences.isEmpty() ? differences : explained(differences, evidence, got);
  }

  private List<Difference> explained(
      List<Difference> differences, CaptureEvidence evidence, Diagnosis got) throws IOException {
    CaseListing listing =
        CaseListing.of(evidence, WindowOptions.NONE, knowledge.limits(), knowledge.commands());
    Reasons reasons = new Reasons(new Explainer(knowledge, diagnoser), listing, got);
    List<Difference> explained = new ArrayList<>();
    for (Difference difference : differences) {
      explained.add(difference.because(reasons.of(difference)));
    }
    return explained;
  }
}
