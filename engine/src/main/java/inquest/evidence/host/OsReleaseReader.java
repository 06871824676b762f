package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /etc/os-release}, and the one line of {@code /etc/redhat-release} and the like.
 *
 * <pre>
 * PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
 * NAME="Debian GNU/Linux"
 * </pre>
 *
 * Tells the operating system.
 */
public final class OsReleaseReader implements Reader {

  @Override
  public String format() {
    return "os-release";
  }

  @Override
  public String reads() {
    return "/etc/os-release, /etc/redhat-release";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.hasLineStarting("PRETTY_NAME=") && head.hasLineStarting("ID=")) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.startsWith("os-release") || name.endsWith("-release")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String plain = "";
    while (lines.next()) {
      String text = lines.text().strip();
      if (text.startsWith("PRETTY_NAME=")) {
        findings.identify("os", text.substring(12).replace("\"", "").replace("'", ""));
        return;
      }
      boolean sentence = text.contains(" release ") || text.contains(" Linux");
      plain = plain.isEmpty() && sentence && text.indexOf('=') < 0 ? text : plain;
    }
    if (plain.isEmpty()) {
      findings.nothing("the operating system is not named in it");
    } else {
      findings.identify("os", plain);
    }
  }
}
