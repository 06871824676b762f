package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.knowledge.Knowledge;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Diagnoses cases. One instance serves any number of them, from any number of threads: rules and
 * texts are loaded once.
 */
public final class Diagnoser {
  private static final int VERSION_DIGITS = 12;

  private final Knowledge knowledge;
  private final CausalGraph graph;
  private final String version;
  private final Inference inference;

  /** A diagnoser with this knowledge and the rules on the class path. */
  public Diagnoser(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.graph = new CausalGraph(knowledge.causes());
    RuleBase rules = new RuleBase();
    this.version = version(knowledge.version() + rules.fingerprint());
    this.inference = new Inference(rules, knowledge);
  }

  /** The diagnosis of a case. */
  public Diagnosis diagnose(CaseFile caseFile) {
    List<Object> all = new ArrayList<>(caseFile.facts());
    all.addAll(Policy.facts(knowledge));
    Derivation derivation = new Derivation(inference.run(all));
    List<Candidate> candidates = new Weighing(derivation, knowledge.causes(), graph).candidates();
    Verdict verdict = new Judge(knowledge.causes(), graph).judge(derivation, candidates);
    return composer(caseFile, derivation).compose(version, verdict);
  }

  private Composer composer(CaseFile caseFile, Derivation derivation) {
    Considering considering = new Considering(knowledge, graph, caseFile.formats());
    return new Composer(caseFile, derivation, knowledge, considering);
  }

  private static String version(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
