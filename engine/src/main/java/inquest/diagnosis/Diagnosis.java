package inquest.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * The answer: what contract {@code inquest/diagnosis/1} writes, in its order. Every text is ready
 * to print; evidence is referred to by the ids of {@link #evidence()}.
 *
 * @param rulesVersion content hash of the rules and limits that ran
 * @param incident which host, when
 * @param problem one of the problem ids of the contract
 * @param cause the underlying cause; empty when none is supported
 * @param alternatives up to three other candidates, likeliest first
 * @param contributing true findings that are not the cause
 * @param explainedAway findings that are only effects of others, and noise that was ignored
 * @param symptoms what hurt
 * @param escalations whom to call
 * @param owed what the policy asks for, beside the calls
 * @param flags sorted
 * @param prevention most useful first
 * @param timeline in order of time
 * @param evidence the excerpts the above refer to
 * @param rulesFired the derivation
 * @param unread files or parts of files that were not used, and why
 * @param missing evidence that would have helped
 * @param considered every other cause that the rules know for the symptoms seen
 * @param nextEvidence the one thing to collect next
 */
public record Diagnosis(
    String rulesVersion,
    Incident incident,
    String problem,
    Optional<Finding> cause,
    List<Alternative> alternatives,
    List<Finding> contributing,
    List<Explained> explainedAway,
    List<SymptomSeen> symptoms,
    List<Escalation> escalations,
    List<Owed> owed,
    List<String> flags,
    List<String> prevention,
    List<TimelineEntry> timeline,
    List<EvidenceItem> evidence,
    List<FiredRule> rulesFired,
    List<Unread> unread,
    List<Missing> missing,
    List<Considered> considered,
    Optional<NextEvidence> nextEvidence) {

  /** Which host, when. Instants are ISO 8601 in UTC; empty when not known. */
  public record Incident(
      String host,
      List<String> servers,
      List<String> services,
      String windowStart,
      String windowEnd,
      String capturedAt,
      String timeZone) {}

  /**
   * A cause, or a contributing finding of the same shape.
   *
   * @param id cause id
   * @param subject as printed: {@code user alice}
   * @param statement one sentence: what happened
   * @param why one or two sentences: why that is the cause
   * @param confidence 0 to 0.99
   * @param words {@code confirmed}, {@code very likely}, {@code likely} or {@code possible}; with
   *     {@code , but ambiguous} behind it when another cause is as likely
   * @param onset ISO 8601 in UTC; empty when not dated
   * @param problem the problem it implies
   * @param evidence ids of the evidence it rests on
   */
  public record Finding(
      String id,
      String subject,
      String statement,
      String why,
      double confidence,
      String words,
      String onset,
      String problem,
      List<String> evidence) {}

  /** Another candidate, with what would confirm or refute it. */
  public record Alternative(
      String id,
      String subject,
      String statement,
      double confidence,
      List<String> confirm,
      List<String> refute) {}

  /**
   * A finding that is only the effect of another; {@code by} is {@code noise} for ignored lines.
   */
  public record Explained(String id, String subject, String by, String bySubject, String because) {}

  /**
   * Something that hurt.
   *
   * @param from ISO 8601 in UTC; empty when not dated
   * @param peak with its unit, as printed; empty when it is not a number
   */
  public record SymptomSeen(
      String id,
      String subject,
      String statement,
      String from,
      String to,
      String peak,
      List<String> evidence) {}

  /**
   * Whom to call: {@code urgency} is {@code now} or {@code planned}, {@code ticket} ready to paste.
   */
  public record Escalation(String to, String urgency, String reason, String ticket) {}

  /** What the incident owes by policy: {@code tell-support} or {@code post-mortem}, and why. */
  public record Owed(String what, String because) {}

  /** One line of the story; {@code source} is {@code file:line}. */
  public record TimelineEntry(String at, String what, String source) {}

  /** An excerpt; {@code line} is 0 for a whole file, {@code fact} says what it was read as. */
  public record EvidenceItem(String id, String file, long line, String text, String fact) {}

  /** A rule that fired: ids of the evidence it matched, and {@code kind id(subject)} concluded. */
  public record FiredRule(String rule, List<String> evidence, String concluded) {}

  /**
   * A file that was not used, or not wholly, and why; the reason names the line.
   *
   * @param kind {@link #UNREAD}, {@link #BACKGROUND} or {@link #QUIET}
   */
  public record Unread(String file, String kind, String reason) {
    /** It could not be read, or not wholly. */
    public static final String UNREAD = "unread";

    /** It was read, but is of another time or host. */
    public static final String BACKGROUND = "background";

    /** It was read and has nothing to report. */
    public static final String QUIET = "quiet";
  }

  /** Evidence that would have helped, and the command that collects it. */
  public record Missing(String evidence, String command) {}

  /**
   * A cause that was considered: {@code ruled-out}, {@code not-supported} or {@code
   * could-not-check}.
   */
  public record Considered(String id, String state, String because) {}

  /** The command that would best tell the candidates apart, and what its answers would mean. */
  public record NextEvidence(String command, List<String> separates, String means) {}
}
