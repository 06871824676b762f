package inquest.assembly;

import inquest.evidence.Problem;
import inquest.facts.Fact;
import inquest.facts.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence of one incident, ready for the rules.
 *
 * @param host the host it is about; empty when nothing tells
 * @param services affected, as the manifest lists them or the monitoring saw them
 * @param window of the incident; {@link Span#UNDATED} when nothing is dated
 * @param windowBasis where the window comes from: {@code option}, {@code manifest}, {@code
 *     symptoms}, {@code evidence} or {@code unknown}
 * @param capturedAt when the capture was taken
 * @param snapshotAt when the state of the machine was read
 * @param zone of the host; UTC when nothing tells
 * @param facts inside the window, in a fixed order that does not depend on that of the files
 * @param background what lies outside the window or belongs to another host: listed, not used
 * @param noise lines known to be harmless, counted
 * @param unread files, or parts of them, that were not used, each with the reason
 * @param quiet files that were read and have nothing to report, each with what they say
 * @param incomplete true when some measure passed its limit in too few samples to tell whether that
 *     lasted, when the samples leave the time of the incident out, and when the capture as a whole
 *     was cut off: the host may be sick or healthy
 * @param cut true when part of the capture as a whole is lost
 * @param formats ids of the formats that were read; none means that there is nothing to judge by
 * @param precision how exactly the files tell the time
 */
public record CaseFile(
    String host,
    List<String> services,
    Span window,
    String windowBasis,
    Optional<Instant> capturedAt,
    Optional<Instant> snapshotAt,
    ZoneId zone,
    List<Fact> facts,
    List<Background> background,
    List<Noise> noise,
    List<Problem> unread,
    List<Problem> quiet,
    boolean incomplete,
    boolean cut,
    Set<String> formats,
    Precision precision) {

  /** Evidence that is not of this incident, and why. */
  public record Background(String file, long line, String text, String because) {}

  /** Harmless lines of one kind. */
  public record Noise(String kind, long count, String file, long line, String text) {}
}
