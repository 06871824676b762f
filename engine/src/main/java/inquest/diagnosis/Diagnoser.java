package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.assembly.Precision;
import inquest.facts.Conclusion;
import inquest.facts.Repeated;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.ContentVersion;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Diagnoses cases. One instance serves any number of them, from any number of threads: rules and
 * texts are loaded once.
 */
public final class Diagnoser {
  private final Knowledge knowledge;
  private final CausalGraph graph;
  private final String version;
  private final Inference inference;
  private final Lookup lookup;

  /** A diagnoser with this knowledge, the rules on the class path, and those that it adds. */
  public Diagnoser(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.graph = new CausalGraph(knowledge.causes());
    RuleBase rules = new RuleBase(knowledge);
    this.version = ContentVersion.of(knowledge.version() + rules.fingerprint());
    this.inference = new Inference(rules, knowledge);
    this.lookup = new Lookup(knowledge);
  }

  /** Loads every rule at once; a diagnosis loads those that its facts can fire. */
  public void loadRules() {
    inference.loadRules();
  }

  /**
   * Infers from next to nothing, so that what the first diagnosis loads and links is there already:
   * for a thread of its own, while the evidence is read.
   */
  public void rehearse() {
    DroolsServices.useOnThisThread();
    // Drools names conditions with random UUIDs; the first one of a process is slow to get.
    UUID.randomUUID();
    Repeated crashes =
        new Repeated(
            "segfault-burst",
            "segfault",
            new Subject("command", "rehearsal"),
            1,
            Span.UNDATED,
            new Source("kernel-log", "rehearsal", 0, ""));
    Derivation derivation = new Derivation(inference.run(List.of(crashes)));
    new Weighing(derivation, knowledge.causes(), graph, List.of(), Precision.EXACT).candidates();
  }

  /** The diagnosis of a case. */
  public Diagnosis diagnose(CaseFile caseFile) {
    Judged judged = judge(caseFile);
    Unknowns unknowns = new Unknowns(knowledge, lookup, graph, judged);
    return new Composer(caseFile, judged.derivation(), knowledge)
        .compose(version, judged, unknowns);
  }

  /** The facts of a case, what the policy adds, and everything that the rules conclude of them. */
  public List<Object> finalFacts(CaseFile caseFile) {
    return known(caseFile, inference.run(caseFile.facts()).keySet());
  }

  /** What the rules say of a case, and the verdict. */
  Judged judge(CaseFile caseFile) {
    Derivation derivation = new Derivation(inference.run(caseFile.facts()));
    List<Object> known = known(caseFile, derivation.reasons().keySet());
    ConditionEvaluator evaluator = new ConditionEvaluator(known);
    Lacking lacking = new Lacking(lookup, caseFile.formats(), known);
    CausalGraph open =
        new CausalGraph(knowledge.causes(), new OnTheWay(knowledge.causes(), derivation, lacking));
    List<Candidate> candidates =
        new Weighing(derivation, knowledge.causes(), open, caseFile.facts(), caseFile.precision())
            .candidates();
    if (caseFile.cut()) {
      candidates =
          new LostPart(derivation, knowledge.causes(), open, lookup, lacking).discount(candidates);
    }
    Verdict verdict =
        new Judge(knowledge.causes(), open, knowledge.policy(), caseFile.cut())
            .judge(derivation, candidates);
    return new Judged(
        derivation, candidates, verdict, Judge.supported(caseFile.cut()), open, evaluator, lacking);
  }

  private List<Object> known(CaseFile caseFile, Collection<Conclusion> conclusions) {
    List<Object> known = new ArrayList<>(caseFile.facts());
    known.addAll(Policy.facts(knowledge));
    known.addAll(conclusions);
    return known;
  }

  CausalGraph graph() {
    return graph;
  }
}
