package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.facts.Repeated;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.ContentVersion;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/**
 * Diagnoses cases. One instance serves any number of them, from any number of threads: rules and
 * texts are loaded once.
 */
public final class Diagnoser {
  private final Knowledge knowledge;
  private final CausalGraph graph;
  private final String version;
  private final Inference inference;

  /** A diagnoser with this knowledge and the rules on the class path. */
  public Diagnoser(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.graph = new CausalGraph(knowledge.causes());
    RuleBase rules = new RuleBase();
    this.version = ContentVersion.of(knowledge.version() + rules.fingerprint());
    this.inference = new Inference(rules, knowledge);
  }

  /** Loads every rule at once; a diagnosis loads those that its facts can fire. */
  public void loadRules() {
    inference.loadRules();
  }

  /**
   * Infers from next to nothing, so that what the first diagnosis loads and links is there already:
   * for another thread, while the evidence is read.
   */
  public void rehearse() {
    Repeated crashes =
        new Repeated(
            "segfault-burst",
            "segfault",
            new Subject("command", "rehearsal"),
            1,
            Span.UNDATED,
            new Source("kernel-log", "rehearsal", 0, ""));
    Derivation derivation = new Derivation(inference.run(List.of(crashes)));
    new Weighing(derivation, knowledge.causes(), graph, List.of()).candidates();
  }

  /** The diagnosis of a case. */
  public Diagnosis diagnose(CaseFile caseFile) {
    Judged judged = judge(caseFile);
    return composer(caseFile, judged.derivation()).compose(version, judged);
  }

  /** The facts of a case, what the policy adds, and everything that the rules conclude of them. */
  public List<Object> finalFacts(CaseFile caseFile) {
    List<Object> all = new ArrayList<>(caseFile.facts());
    all.addAll(Policy.facts(knowledge));
    all.addAll(inference.run(List.copyOf(all)).keySet());
    return all;
  }

  /** What the rules say of a case, and the verdict. */
  Judged judge(CaseFile caseFile) {
    List<Object> all = new ArrayList<>(caseFile.facts());
    all.addAll(Policy.facts(knowledge));
    Derivation derivation = new Derivation(inference.run(all));
    List<Candidate> candidates =
        new Weighing(derivation, knowledge.causes(), graph, caseFile.facts()).candidates();
    Verdict verdict =
        new Judge(knowledge.causes(), graph, knowledge.policy()).judge(derivation, candidates);
    return new Judged(all, derivation, candidates, verdict);
  }

  CausalGraph graph() {
    return graph;
  }

  private Composer composer(CaseFile caseFile, Derivation derivation) {
    Considering considering = new Considering(knowledge, graph, caseFile.formats());
    return new Composer(caseFile, derivation, knowledge, considering);
  }
}
