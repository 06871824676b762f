package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.evidence.host.PrintedMoment;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code /var/log/apt/history.log}.
 *
 * <pre>
 * Start-Date: 2026-11-23  12:47:01
 * Commandline: apt-get upgrade
 * Upgrade: libssl3:amd64 (3.0.9-1, 3.0.11-1), openssl:amd64 (3.0.9-1, 3.0.11-1)
 * End-Date: 2026-11-23  12:47:10
 * </pre>
 *
 * Makes the events of {@link PackageLogReader}, each at the start of its run.
 */
public final class AptHistoryReader implements Reader {
  private static final int MOST = 20_000;
  private static final int LONGEST_TEXT = 300;

  @Override
  public String format() {
    return "apt-history";
  }

  @Override
  public String reads() {
    return "/var/log/apt/history.log";
  }

  @Override
  public String family() {
    return "package-log";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("Start-Date: ")
            || head.hasLineStarting("Start-Date: ") && head.hasLineStarting("End-Date: ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Stamp started = Stamp.NONE;
    int events = 0;
    while (lines.next()) {
      String line = lines.text();
      Labelled field = Labelled.of(line);
      String action = action(field.key());
      if (field.key().equals("Start-Date")) {
        started = PrintedMoment.stamp(String.join(" ", Printed.words(field.value())));
      } else if (!action.isEmpty() && started.hasWall()) {
        for (String name : names(field.value())) {
          if (events++ < MOST) {
            change(name, action, started, lines.number(), line, findings);
          }
        }
      }
    }
    if (events > MOST) {
      findings.problem(0, "only the first " + MOST + " of " + events + " changes are used");
    }
    if (events == 0) {
      findings.nothing("no package was installed, upgraded or removed");
    }
  }

  private static String action(String key) {
    return switch (key) {
      case "Install", "Upgrade", "Downgrade", "Reinstall", "Remove", "Purge" ->
          key.toLowerCase(Locale.ROOT);
      default -> "";
    };
  }

  /** The words before the versions in parentheses. */
  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    int from = 0;
    int open = value.indexOf('(');
    while (open > 0) {
      String name = value.substring(from, open).strip();
      names.add(name.startsWith(",") ? name.substring(1).strip() : name);
      int close = value.indexOf(')', open);
      from = close < 0 ? value.length() : close + 1;
      open = value.indexOf('(', from);
    }
    return names;
  }

  private static void change(
      String printed, String action, Stamp stamp, long line, String text, Findings findings) {
    int colon = printed.indexOf(':');
    String name = colon < 0 ? printed : printed.substring(0, colon);
    if (!name.isEmpty()) {
      findings.event(
          new LoggedEvent(
              "package-changed",
              new Subject("package", name),
              action,
              stamp,
              1,
              line,
              text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
              action + ' ' + printed));
    }
  }
}
