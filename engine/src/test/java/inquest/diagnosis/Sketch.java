package inquest.diagnosis;

import inquest.assembly.Precision;
import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.ExplainedAway;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import inquest.knowledge.HousePolicy;
import inquest.knowledge.RuleEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Small hand-made graphs, derivations and candidates for the tests of the verdict. */
final class Sketch {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Map<String, CauseText> texts = new LinkedHashMap<>();
  private final Map<Conclusion, List<Justification>> reasons =
      new TreeMap<>(Comparator.comparing(Conclusion::toString));

  Sketch text(String id, String kind, String problem, String weight, String... effects) {
    texts.put(
        id,
        new CauseText(
            id,
            kind,
            problem,
            "title of " + id,
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(effects),
            List.of(),
            List.of(),
            weight));
    return this;
  }

  Sketch cause(String id, String problem, String... effects) {
    return text(id, "cause", problem, "ordinary", effects);
  }

  Sketch symptom(String id) {
    return text(id, "symptom", "", "ordinary");
  }

  Sketch concluded(Conclusion conclusion, String confidence, Object... matched) {
    RuleEntry rule = new RuleEntry("r", "p", "r", "X01", confidence, "", "", List.of());
    reasons
        .computeIfAbsent(conclusion, key -> new ArrayList<>())
        .add(new Justification(rule, List.of(matched)));
    return this;
  }

  Sketch explained(Finding finding, Finding by) {
    return concluded(
        new ExplainedAway(finding.id(), finding.subject(), by.id(), by.subject()), "conclusive");
  }

  Causes causes() {
    return new Causes(texts);
  }

  Derivation derivation() {
    return new Derivation(reasons);
  }

  List<Candidate> weighed() {
    return weighed(List.of());
  }

  List<Candidate> weighed(List<Fact> facts) {
    return weighed(id -> true, facts);
  }

  /** Weighed, with what may lie on the way from a cause to a symptom. */
  List<Candidate> weighed(Predicate<String> seen, List<Fact> facts) {
    CausalGraph graph = new CausalGraph(causes(), seen);
    return new Weighing(derivation(), causes(), graph, facts, Precision.EXACT).candidates();
  }

  List<Candidate> weighed(List<Fact> facts, Precision precision) {
    CausalGraph graph = new CausalGraph(causes(), id -> true);
    return new Weighing(derivation(), causes(), graph, facts, precision).candidates();
  }

  Verdict judged(Candidate... candidates) {
    return judged(false, candidates);
  }

  /** The verdict, of a capture of which part is lost or of a whole one. */
  Verdict judged(boolean cut, Candidate... candidates) {
    HousePolicy policy =
        new HousePolicy(List.of("bad-dimm", "hardware", "abuse", "service", "cpu"), List.of());
    return new Judge(causes(), new CausalGraph(causes()), policy, cut)
        .judge(derivation(), new ArrayList<>(List.of(candidates)));
  }

  static Finding host(String id) {
    return new Finding(id, Subject.HOST);
  }

  static Candidate candidate(String id, String problem, double score) {
    return candidate(id, problem, score, Instant.MIN, "sar");
  }

  static Candidate candidate(
      String id, String problem, double score, Instant onset, String... families) {
    return new Candidate(
        new Cause(id, Subject.HOST), problem, score, score, onset, Set.of(families), true, "");
  }

  static KernelEvent logged(String kind, Instant at) {
    Source source = new Source("kernel-log", "dmesg.txt", 7, "a line");
    return new KernelEvent(kind, Subject.HOST, 1, Span.at(at), "", source);
  }

  static Sustained sampled(String grade) {
    Source source = new Source("sar", "sar.txt", 9, "a row");
    Span span = new Span(NOON, NOON.plusSeconds(600));
    return new Sustained("limit", "measure", Subject.HOST, span, 99, 95, 1, grade, source);
  }
}
