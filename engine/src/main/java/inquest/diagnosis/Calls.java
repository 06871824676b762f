package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.facts.Cause;
import inquest.facts.Escalate;
import inquest.facts.ExplainedAway;
import inquest.knowledge.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom to call: about the winner, and about every strong hardware finding beside it. What was
 * explained away calls nobody: the call about what explains it names it too. Nobody is sent to the
 * data centre about what is only likely. Several parts that fail in the same way are one call. The
 * manager is called by the policy alone.
 */
final class Calls {
  private static final double STRONG = Candidate.SURE;

  private final Derivation derivation;
  private final Texts texts;
  private final Ticket ticket;

  Calls(Derivation derivation, Texts texts, CaseFile caseFile) {
    this.derivation = derivation;
    this.texts = texts;
    this.ticket = new Ticket(derivation, texts, caseFile);
  }

  /** The calls, urgent ones first, each addressee and urgency once for a kind of finding. */
  List<Diagnosis.Escalation> calls(Verdict verdict, List<Diagnosis.Owed> owed) {
    List<Candidate> about = new ArrayList<>();
    verdict.winner().ifPresent(about::add);
    for (Candidate candidate : verdict.contributing()) {
      if (candidate.sureHardware()) {
        about.add(candidate);
      }
    }
    Set<String> once = new HashSet<>();
    Map<String, Diagnosis.Escalation> calls = new LinkedHashMap<>();
    for (Candidate candidate : about) {
      for (Escalate escalate : derivation.only(Escalate.class)) {
        boolean sure = !escalate.to().equals("dc-staff") || candidate.truth() >= STRONG;
        boolean its = sure && of(escalate).equals(candidate.finding());
        if (its && once.add(escalate.to() + candidate.finding())) {
          String key = String.join(" ", escalate.to(), escalate.urgency(), escalate.cause());
          calls.merge(key, call(escalate, candidate), Calls::joined);
        }
      }
    }
    for (Diagnosis.Owed duty : owed) {
      if (duty.what().equals(Duty.MANAGER)) {
        calls.put(Duty.MANAGER, new Diagnosis.Escalation(Duty.MANAGER, "now", duty.because(), ""));
      }
    }
    List<Diagnosis.Escalation> sorted = new ArrayList<>(calls.values());
    sorted.sort(Comparator.comparing(Diagnosis.Escalation::urgency));
    return List.copyOf(sorted);
  }

  /** One way for several parts. */
  private static Diagnosis.Escalation joined(Diagnosis.Escalation one, Diagnosis.Escalation more) {
    boolean both = !one.ticket().isEmpty() && !more.ticket().isEmpty();
    return new Diagnosis.Escalation(
        one.to(),
        one.urgency(),
        one.reason() + "; " + more.reason(),
        both ? one.ticket() + "\n" + more.ticket() : one.ticket() + more.ticket());
  }

  private Diagnosis.Escalation call(Escalate escalate, Candidate candidate) {
    List<String> statements = new ArrayList<>();
    statements.add(texts.statement(candidate.cause()));
    for (Cause effect : spared(candidate.finding(), escalate.to())) {
      statements.add(texts.statement(effect));
    }
    String statement = String.join("; ", statements);
    String text =
        escalate.to().equals("dc-staff")
            ? ticket.text(candidate.cause(), escalate.urgency(), statement)
            : "";
    return new Diagnosis.Escalation(escalate.to(), escalate.urgency(), statement, text);
  }

  /** Other parts that the finding explains, about which the same people would have been called. */
  private List<Cause> spared(Finding by, String to) {
    Set<Finding> explained = new HashSet<>();
    for (ExplainedAway link : derivation.explanations()) {
      if (by.equals(new Finding(link.by(), link.bySubject()))) {
        explained.add(new Finding(link.id(), link.subject()));
      }
    }
    Set<Finding> called = new HashSet<>();
    for (Escalate escalate : derivation.only(Escalate.class)) {
      if (escalate.to().equals(to) && !escalate.subject().equals(by.subject())) {
        called.add(of(escalate));
      }
    }
    return derivation.causes().stream()
        .filter(
            cause -> explained.contains(Finding.of(cause)) && called.contains(Finding.of(cause)))
        .toList();
  }

  private static Finding of(Escalate escalate) {
    return new Finding(escalate.cause(), escalate.subject());
  }
}
