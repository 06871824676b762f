package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code hostname}, {@code /etc/hostname} and {@code hostnamectl}.
 *
 * <pre>
 * web01
 *  Static hostname: web01
 * </pre>
 *
 * Tells the name of the host.
 */
public final class HostnameReader implements Reader {

  @Override
  public String format() {
    return "hostname";
  }

  @Override
  public String reads() {
    return "hostname, /etc/hostname, hostnamectl";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.hasLineStarting("Static hostname:")) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.startsWith("hostname") || name.startsWith("uname_-n")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      Words words = Words.of(lines.text());
      boolean control = words.get(0).equals("Static") && words.get(1).equals("hostname:");
      String name = control ? words.get(2) : words.size() == 1 ? words.get(0) : "";
      if (!name.isEmpty() && !name.startsWith("#")) {
        findings.identify("host", name);
        return;
      }
    }
    findings.nothing("no name in it");
  }
}
