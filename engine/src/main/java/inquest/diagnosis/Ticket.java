package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.facts.Cause;
import inquest.facts.DriveHealth;
import inquest.facts.Fact;
import inquest.facts.MdMember;
import inquest.facts.RaidDrive;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A ticket for the hands in the data centre, ready to paste: which machine, which part and where it
 * sits, how soon, what to do, and the lines that prove it.
 */
final class Ticket {
  private static final int LINES = 10;

  private final Derivation derivation;
  private final Texts texts;
  private final CaseFile caseFile;

  Ticket(Derivation derivation, Texts texts, CaseFile caseFile) {
    this.derivation = derivation;
    this.texts = texts;
    this.caseFile = caseFile;
  }

  /** The ticket about one cause. */
  String text(Cause cause, String urgency, String statement) {
    String host = caseFile.host();
    List<String> lines = new ArrayList<>();
    lines.add("Host: " + (host.isEmpty() ? "(not in the evidence)" : host));
    lines.add("Part: " + cause.subject());
    for (String mark : marks(cause.subject())) {
      lines.add("  " + mark);
    }
    lines.add("Urgency: " + (urgency.equals("now") ? "now" : urgency + ", in the next window"));
    lines.add("Finding: " + statement);
    for (String step : texts.text(cause.id()).prevention().stream().limit(1).toList()) {
      lines.add("Asked for: " + step);
    }
    Set<String> proof = proof(cause);
    lines.add("Evidence:");
    proof.stream().limit(LINES).forEach(lines::add);
    if (proof.size() > LINES) {
      lines.add("  and " + (proof.size() - LINES) + " more lines");
    }
    return String.join("\n", lines) + "\n";
  }

  /** What tells the part from its neighbours: slot, model, serial number, place in an array. */
  private Set<String> marks(Subject part) {
    Set<String> marks = new LinkedHashSet<>();
    for (Fact fact : caseFile.facts()) {
      if (fact instanceof DriveHealth f && f.drive().equals(part)) {
        add("model ", f.model(), marks);
        add("serial number ", f.serial(), marks);
      } else if (fact instanceof RaidDrive f && f.drive().equals(part)) {
        add("at ", f.location(), marks);
      } else if (fact instanceof MdMember f && f.disk().equals(part)) {
        marks.add("member of " + f.array() + ", " + f.state());
      } else if (fact instanceof MdMember f && f.array().equals(part)) {
        add("member " + f.disk() + ": ", f.state().equals("active") ? "" : f.state(), marks);
      }
    }
    return marks;
  }

  private static void add(String label, String value, Set<String> marks) {
    if (!value.isBlank()) {
      marks.add(label + value.strip());
    }
  }

  private Set<String> proof(Cause cause) {
    Set<String> lines = new LinkedHashSet<>();
    for (Fact fact : derivation.evidence(cause)) {
      Source source = fact.source();
      if (!source.text().isBlank()) {
        String place = source.line() == 0 ? source.file() : source.file() + ":" + source.line();
        lines.add("  " + place + ": " + source.text().strip());
      }
    }
    return lines;
  }
}
