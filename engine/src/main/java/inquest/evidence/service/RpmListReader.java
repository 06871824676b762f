package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.evidence.host.PrintedDate;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code rpm -qa --last}, newest first.
 *
 * <pre>
 * httpd-2.4.37-51.el8.x86_64                    Mon 23 Nov 2026 12:47:03 PM UTC
 * openssl-1.1.1k-9.el8.x86_64                   Mon 23 Nov 2026 12:47:01 PM UTC
 * </pre>
 *
 * Makes an event of each package, as of its installation: the one before it may have been replaced.
 */
public final class RpmListReader implements Reader {
  private static final int MOST = 5000;
  private static final int LOOK_AT = 4;
  private static final int LONGEST_TEXT = 300;

  @Override
  public String format() {
    return "rpm-list";
  }

  @Override
  public String reads() {
    return "rpm -qa --last";
  }

  @Override
  public String family() {
    return "package-log";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      int blank = line.indexOf("  ");
      if (blank > 3 && line.indexOf('-') > 0 && line.indexOf('-') < blank && rpm(line, blank)) {
        return Recognition.BY_CONTENT;
      }
      if (++seen == LOOK_AT) {
        break;
      }
    }
    return Recognition.NO;
  }

  private static boolean rpm(String line, int blank) {
    String name = line.substring(0, blank);
    boolean built =
        name.endsWith(".x86_64")
            || name.endsWith(".noarch")
            || name.endsWith(".i686")
            || name.endsWith(".aarch64");
    return built && name.indexOf(' ') < 0 && line.indexOf(':', blank) > 0;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    int events = 0;
    while (lines.next()) {
      String line = lines.text();
      Words words = Words.of(line);
      Optional<PrintedDate> date =
          words.size() < 5 || events == MOST ? Optional.empty() : PrintedDate.of(words.from(1));
      if (date.isPresent()) {
        events++;
        String printed = words.get(0);
        findings.event(
            new LoggedEvent(
                "package-changed",
                new Subject("package", name(printed)),
                "install",
                date.get().stamp(),
                1,
                lines.number(),
                line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line,
                "installed: " + printed));
      }
    }
    if (events == 0) {
      findings.nothing("no package with the time of its installation in it");
    }
  }

  /** Without version, release and architecture. */
  private static String name(String printed) {
    int release = printed.lastIndexOf('-');
    int version = release < 1 ? -1 : printed.lastIndexOf('-', release - 1);
    return version > 0 ? printed.substring(0, version) : printed;
  }
}
