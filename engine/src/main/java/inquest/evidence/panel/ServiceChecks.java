package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.evidence.host.PrintedMoment;
import inquest.facts.Subject;
import java.util.HashSet;
import java.util.Set;

/** The checks in one log of chkservd. */
final class ServiceChecks {
  private static final String CHECK = "] Service check ";
  private static final String RESULT = "[[";
  private static final String RESTART = "Restarting ";
  private static final int MOST_EVENTS = 50_000;
  private static final int LONGEST_TEXT = 300;

  private final Findings findings;
  private final Set<String> seen = new HashSet<>();
  private Stamp stamp = Stamp.NONE;
  private String service = "";
  private long checks;
  private long events;

  ServiceChecks(Findings findings) {
    this.findings = findings;
  }

  void line(long number, String text) {
    int check = text.indexOf(CHECK);
    if (check > 0 && text.indexOf('[') >= 0) {
      stamp = PrintedMoment.stamp(text.substring(text.indexOf('[') + 1, check));
      seen.clear();
      service = "";
      checks++;
    }
    int from = 0;
    for (int at = text.indexOf(RESULT); at >= 0; at = text.indexOf(RESULT, from)) {
      result(text.substring(from, at), number, text);
      service = name(text, at);
      from = at + RESULT.length();
    }
    result(text.substring(from), number, text);
  }

  /** What is said of the service that was named last. */
  private void result(String part, long number, String text) {
    boolean failed =
        part.contains("check command:-")
            || part.contains("socket connect:-")
            || part.contains("notify:failed service:");
    if (failed && !service.isEmpty()) {
      event("service-failed", service, number, text);
    }
    int restart = part.indexOf(RESTART);
    if (restart >= 0) {
      String named = word(part, restart + RESTART.length());
      event("service-restarted", named.isEmpty() ? service : named, number, text);
    }
  }

  /** The word before the brackets, without the dots that lead to it. */
  private static String name(String text, int brackets) {
    int end = brackets;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && inName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && inName(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private void event(String kind, String name, long number, String text) {
    if (name.isEmpty() || !seen.add(kind + " " + name)) {
      return;
    }
    events++;
    if (events <= MOST_EVENTS) {
      String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
      String identity = kind + " " + name;
      findings.event(
          new LoggedEvent(
              kind, new Subject("service", name), "", stamp, 1, number, shown, identity));
    }
  }

  void end() {
    if (events > MOST_EVENTS) {
      findings.problem(0, (events - MOST_EVENTS) + " later events are left out");
    }
    if (events == 0) {
      findings.nothing(checks > 0 ? "no service failed a check" : "no check of services in it");
    }
  }
}
