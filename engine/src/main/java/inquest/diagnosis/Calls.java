package inquest.diagnosis;

import inquest.facts.Escalate;
import inquest.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom to call: about the winner, and about every strong hardware finding beside it. What was
 * explained away calls nobody, and nobody is sent to the data centre about what is only likely.
 */
final class Calls {
  private static final double STRONG = Candidate.SURE;

  private final Derivation derivation;
  private final Texts texts;
  private final String host;

  Calls(Derivation derivation, Texts texts, String host) {
    this.derivation = derivation;
    this.texts = texts;
    this.host = host;
  }

  /** The calls, urgent ones first, each addressee and urgency once a finding. */
  List<Diagnosis.Escalation> calls(Verdict verdict) {
    List<Candidate> about = new ArrayList<>();
    verdict.winner().ifPresent(about::add);
    for (Candidate candidate : verdict.contributing()) {
      if (candidate.sureHardware()) {
        about.add(candidate);
      }
    }
    Map<String, Diagnosis.Escalation> calls = new LinkedHashMap<>();
    for (Candidate candidate : about) {
      for (Escalate escalate : derivation.only(Escalate.class)) {
        boolean sure = !escalate.to().equals("dc-staff") || candidate.truth() >= STRONG;
        if (sure && new Finding(escalate.cause(), escalate.subject()).equals(candidate.finding())) {
          calls.putIfAbsent(escalate.to() + candidate.finding(), call(escalate, candidate));
        }
      }
    }
    List<Diagnosis.Escalation> sorted = new ArrayList<>(calls.values());
    sorted.sort(Comparator.comparing(Diagnosis.Escalation::urgency));
    return List.copyOf(sorted);
  }

  private Diagnosis.Escalation call(Escalate escalate, Candidate candidate) {
    String statement = texts.statement(candidate.cause());
    String ticket = escalate.to().equals("dc-staff") ? ticket(escalate, candidate, statement) : "";
    return new Diagnosis.Escalation(escalate.to(), escalate.urgency(), statement, ticket);
  }

  private String ticket(Escalate escalate, Candidate candidate, String statement) {
    StringBuilder out = new StringBuilder();
    out.append("Host: ").append(host.isEmpty() ? "(not in the evidence)" : host);
    out.append("\nPart: ").append(candidate.cause().subject());
    String identity = texts.identity(candidate.cause().subject());
    if (!identity.isEmpty()) {
      out.append(" (").append(identity).append(')');
    }
    out.append("\nUrgency: ").append(escalate.urgency());
    out.append("\nFinding: ").append(statement);
    for (Fact fact : derivation.evidence(candidate.cause())) {
      if (!fact.source().text().isBlank()) {
        out.append("\n  ").append(fact.source().file()).append(':').append(fact.source().line());
        out.append(": ").append(fact.source().text().strip());
      }
    }
    return out.append('\n').toString();
  }
}
