package inquest.evidence.kernel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of the kernel, or of a daemon that speaks of hardware: how it is found and what it
 * tells. The catalogue is {@link KernelMessages}.
 *
 * <p>The anchors are literals searched in the bytes of the log; only a line that holds one is
 * decoded, and its message must then begin as the expression says. Groups of the expression: {@code
 * s} or {@code t} the subject (whichever matched), {@code d} the detail, {@code n} how many events
 * the line stands for.
 */
public final class KernelPattern {

  /** What becomes of a line that matches. */
  enum Role {
    /** An event of its own. */
    EVENT,
    /** An event, unless it only repeats the one a few lines before: "Oops:" after "BUG:". */
    ECHO,
    /** Harmless and frequent: counted, the first one kept. */
    NOISE,
    /** Tells more of another event: a table of the OOM killer. */
    CONTEXT
  }

  private final String kind;
  private final String subjectKind;
  private final String source;
  private final String expression;
  private final List<String> anchors;
  private final String tag;
  private final String detail;
  private final Role role;
  private volatile Pattern compiled;

  private KernelPattern(
      String kind,
      String subjectKind,
      String source,
      String expression,
      List<String> anchors,
      String tag,
      String detail,
      Role role) {
    this.kind = kind;
    this.subjectKind = subjectKind;
    this.source = source;
    this.expression = expression;
    this.anchors = anchors;
    this.tag = tag;
    this.detail = detail;
    this.role = role;
  }

  /**
   * A message of the kernel.
   *
   * @param kind of the event
   * @param subjectKind kind of the subject that group {@code s} names; {@code disk} stands for what
   *     {@link inquest.evidence.Devices#subject} makes of it, {@code unit} for that of {@link
   *     inquest.evidence.Units}, {@code host} needs no group
   * @param source where the spelling comes from: a file of the kernel sources
   * @param expression matched at the start of the message
   * @param anchors literals of at least eight characters, one of which every such line holds
   */
  static KernelPattern of(
      String kind, String subjectKind, String source, String expression, String... anchors) {
    return new KernelPattern(
        kind, subjectKind, source, expression, List.of(anchors), "kernel", "", Role.EVENT);
  }

  /** The same message with a fixed detail. */
  KernelPattern detail(String text) {
    return new KernelPattern(kind, subjectKind, source, expression, anchors, tag, text, role);
  }

  /** The same message, written by a daemon; {@code *} for any. */
  KernelPattern by(String daemon) {
    return new KernelPattern(kind, subjectKind, source, expression, anchors, daemon, detail, role);
  }

  /** The same message in another role. */
  KernelPattern as(Role other) {
    return new KernelPattern(kind, subjectKind, source, expression, anchors, tag, detail, other);
  }

  /** Kind of the event. */
  public String kind() {
    return kind;
  }

  /** Kind of its subject. */
  public String subjectKind() {
    return subjectKind;
  }

  /** Where the spelling comes from. */
  public String source() {
    return source;
  }

  /** The literals that find it. */
  public List<String> anchors() {
    return anchors;
  }

  /** Who writes it: {@code kernel}, the name of a daemon, or {@code *}. */
  public String tag() {
    return tag;
  }

  /** The detail when the line names none. */
  public String detail() {
    return detail;
  }

  Role role() {
    return role;
  }

  /** A matcher for the text; the expression is compiled on first use. */
  Matcher matcher(String text) {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(expression);
      compiled = pattern;
    }
    return pattern.matcher(text);
  }

  /** The text of a named group; empty when the expression has none or it took no part. */
  static String group(Matcher matcher, String name) {
    if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
      return "";
    }
    String text = matcher.group(name);
    return text == null ? "" : text;
  }
}
