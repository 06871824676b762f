package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.evidence.kernel.ServiceStamp;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code dpkg.log}, {@code yum.log}, {@code dnf.rpm.log}.
 *
 * <pre>
 * 2023-10-18 12:47:03 upgrade libssl3:amd64 3.0.9-1 3.0.11-1
 * Oct 18 12:47:03 Updated: httpd-2.4.6-97.el7.x86_64
 * 2023-10-18T12:47:03+0200 SUBDEBUG Upgrade: httpd-2.4.37-51.el8.x86_64
 * </pre>
 *
 * Makes an event of each package that was installed, upgraded or removed.
 */
public final class PackageLogReader implements Reader {
  private static final String ACTIONS =
      " install upgrade remove purge installed: updated: erased: upgrade: install: erase: remove:"
          + " reinstall: downgrade: obsoleted: ";
  private static final int MOST = 20_000;
  private static final int LONGEST_TEXT = 300;
  private static final int LOOK_AT = 10;

  @Override
  public String format() {
    return "package-log";
  }

  @Override
  public String reads() {
    return "dpkg.log, yum.log, dnf.rpm.log";
  }

  @Override
  public String family() {
    return "package-log";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (dpkg(line) || rpm(line)) {
        return Recognition.BY_CONTENT;
      }
      if (++seen > LOOK_AT) {
        break;
      }
    }
    return Recognition.NO;
  }

  private static boolean dpkg(String line) {
    return line.length() > 26
        && line.charAt(4) == '-'
        && line.charAt(10) == ' '
        && line.charAt(19) == ' '
        && (line.startsWith("startup ", 20)
            || line.startsWith("status ", 20)
            || line.startsWith("configure ", 20)
            || line.startsWith("trigproc ", 20)
            || line.startsWith("upgrade ", 20)
            || line.startsWith("install ", 20));
  }

  private static boolean rpm(String line) {
    boolean yum =
        line.length() > 30
            && (line.startsWith("Installed: ", 16)
                || line.startsWith("Updated: ", 16)
                || line.startsWith("Erased: ", 16));
    return yum || line.length() > 30 && line.charAt(4) == '-' && line.contains(" SUBDEBUG ");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    long changes = 0;
    while (lines.next()) {
      String text = lines.text();
      ServiceStamp stamp = ServiceStamp.of(text);
      if (stamp.end() > 0 && change(text, stamp, lines.number(), findings, changes < MOST)) {
        changes++;
      }
    }
    if (changes > MOST) {
      findings.problem(0, "only the first " + MOST + " of " + changes + " changes are used");
    }
    if (changes == 0) {
      findings.nothing("no package was installed, upgraded or removed");
    }
  }

  private static boolean change(
      String text, ServiceStamp stamp, long number, Findings findings, boolean keep) {
    Words words = Words.of(text.substring(stamp.end()));
    int at = words.get(0).equals("SUBDEBUG") || words.get(0).equals("INFO") ? 1 : 0;
    String action = words.get(at).toLowerCase(Locale.ROOT);
    if (action.isEmpty() || words.size() < at + 2 || !ACTIONS.contains(' ' + action + ' ')) {
      return false;
    }
    if (keep) {
      String plain = action.endsWith(":") ? action.substring(0, action.length() - 1) : action;
      findings.event(
          new LoggedEvent(
              "package-changed",
              new Subject("package", name(words.get(at + 1))),
              plain,
              stamp.stamp(),
              1,
              number,
              text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
              action + ' ' + words.get(at + 1)));
    }
    return true;
  }

  /** Without epoch, version, release and architecture. */
  private static String name(String word) {
    int colon = word.indexOf(':');
    boolean epoch = colon > 0 && Character.isDigit(word.charAt(colon - 1)) && word.indexOf('-') > 0;
    String plain = colon < 0 ? word : epoch ? word.substring(colon + 1) : word.substring(0, colon);
    if (colon > 0 && !epoch || word.indexOf('.') < 0) {
      return plain;
    }
    int release = plain.lastIndexOf('-');
    int version = release < 1 ? -1 : plain.lastIndexOf('-', release - 1);
    return version > 0 ? plain.substring(0, version) : plain;
  }
}
