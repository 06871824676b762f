package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.List;

/** The fixed phrases of a report. */
final class Wording {
  static final String DC_STAFF = "dc-staff";
  static final String NONE = "none";
  static final String UNDETERMINED = "undetermined";

  private Wording() {}

  /** Whom the id of the contract means; an unknown id as it is. */
  static String person(String to) {
    return switch (to) {
      case DC_STAFF -> "escalate to DC staff";
      case "senior" -> "senior administrator";
      case "network" -> "network team";
      case "abuse-desk" -> "abuse desk";
      case "node-owner" -> "node owner";
      default -> to;
    };
  }

  /** {@code escalate to DC staff (now)}. */
  static String call(Diagnosis.Escalation escalation) {
    return person(escalation.to()) + " (" + escalation.urgency() + ")";
  }

  /** {@code drive-failure (sda)}. */
  static String named(String id, String subject) {
    return subject.isEmpty() ? id : id + " (" + subject + ")";
  }

  /** {@code disk-busy (sda): explained by swapping (host)}, or {@code only noise}. */
  static String explained(Diagnosis.Explained effect) {
    String what = named(effect.id(), effect.subject());
    return effect.by().equals("noise")
        ? what + ": only noise"
        : what + ": explained by " + named(effect.by(), effect.bySubject());
  }

  /** An ISO 8601 instant in UTC as people read it: {@code 2026-11-20 03:12:10 UTC}. */
  static String time(String instant) {
    int last = instant.length() - 1;
    if (last < 11 || instant.charAt(10) != 'T' || instant.charAt(last) != 'Z') {
      return instant;
    }
    return instant.substring(0, 10) + ' ' + instant.substring(11, last) + " UTC";
  }

  /** A span of time in words; empty when neither end is known. */
  static String span(String from, String to) {
    if (from.isEmpty()) {
      return to.isEmpty() ? "" : "until " + time(to);
    }
    return to.isEmpty() ? "since " + time(from) : time(from) + " to " + time(to);
  }

  /** {@code messages:12}, or the file alone. */
  static String place(Diagnosis.EvidenceItem item) {
    return item.line() > 0 ? item.file() + ":" + item.line() : item.file();
  }

  /** {@code (E1, E2)} after a sentence; empty when it rests on no excerpt. */
  static String references(List<String> evidence) {
    return evidence.isEmpty() ? "" : " (" + String.join(", ", evidence) + ")";
  }

  /** A number from 0 to 1 with two decimals and a point. */
  static String twoDecimals(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
  }

  /** {@code 1 file}, {@code 3 files}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** What the policy asks for. */
  static String owed(Diagnosis.Owed duty) {
    return switch (duty.what()) {
      case "tell-support" -> "Tell support";
      case "post-mortem" -> "A post-mortem is required";
      default -> duty.what();
    };
  }
}
