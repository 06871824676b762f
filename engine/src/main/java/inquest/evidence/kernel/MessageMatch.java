package inquest.evidence.kernel;

import inquest.evidence.Devices;
import inquest.evidence.Units;
import inquest.facts.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A message that a pattern knows, and what it tells.
 *
 * @param pattern the pattern
 * @param subject what the message names
 * @param detail as the pattern defines it
 * @param repeats how many events it stands for
 * @param groups of the pattern, for messages that tell more
 */
record MessageMatch(
    KernelPattern pattern, Subject subject, String detail, long repeats, Matcher groups) {
  private static final int LONGEST_DETAIL = 120;

  /** The first of the patterns that knows the message of the line. */
  static Optional<MessageMatch> of(List<KernelPattern> patterns, LogLine line) {
    for (KernelPattern pattern : patterns) {
      String message = messageFor(pattern.tag(), line);
      if (!message.isEmpty()) {
        Matcher matcher = pattern.matcher(message);
        if (matcher.lookingAt()) {
          return Optional.of(of(pattern, matcher, line.tag()));
        }
      }
    }
    return Optional.empty();
  }

  /** The message when that writer may have written it, else nothing. */
  private static String messageFor(String tag, LogLine line) {
    String message = line.message().strip();
    if (tag.equals("*") || line.tag().equals(tag)) {
      return message;
    }
    if (!line.kernel()) {
      return "";
    }
    if (tag.equals("kernel")) {
      return message;
    }
    boolean daemon = message.startsWith(tag) && message.length() > tag.length();
    int colon = daemon ? message.indexOf(": ") : -1;
    boolean named = colon == tag.length() || colon > 0 && message.charAt(tag.length()) == '[';
    return named ? message.substring(colon + 2) : "";
  }

  private static MessageMatch of(KernelPattern pattern, Matcher matcher, String tag) {
    String name = KernelPattern.group(matcher, "s");
    name = name.isEmpty() ? KernelPattern.group(matcher, "t") : name;
    name = name.isEmpty() && pattern.subjectKind().equals("service") ? tag : name;
    String number = KernelPattern.group(matcher, "n");
    long repeats = number.isEmpty() || number.length() > 15 ? 1 : Long.parseLong(number);
    return new MessageMatch(
        pattern, subject(pattern.subjectKind(), name), detail(pattern, matcher), repeats, matcher);
  }

  private static Subject subject(String kind, String name) {
    if (name.isEmpty() || kind.equals("host")) {
      return Subject.HOST;
    }
    if (kind.equals("unit")) {
      return Units.subject(name);
    }
    return kind.equals("disk") ? Devices.subject(name.replace('!', '/')) : new Subject(kind, name);
  }

  private static String detail(KernelPattern pattern, Matcher matcher) {
    if (pattern.kind().equals("segfault")) {
      return SegmentationFault.detail(
          KernelPattern.group(matcher, "address"),
          KernelPattern.group(matcher, "stack"),
          KernelPattern.group(matcher, "object"));
    }
    String detail = KernelPattern.group(matcher, "d");
    if (detail.isEmpty()) {
      return pattern.detail();
    }
    boolean operation = detail.equals("READ") || detail.equals("WRITE");
    String plain = operation ? detail.toLowerCase(Locale.ROOT) : detail.strip();
    return plain.length() > LONGEST_DETAIL ? plain.substring(0, LONGEST_DETAIL) : plain;
  }

  /** A group of the pattern; empty when it has none such. */
  String group(String name) {
    return KernelPattern.group(groups, name);
  }
}
