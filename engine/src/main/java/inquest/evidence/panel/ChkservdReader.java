package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /var/log/chkservd.log} of cPanel, one check of all services every few minutes.
 *
 * <pre>
 * Service Check Started
 * Loading services .....httpd..exim..Done
 * [2026-11-23 14:47:12 +0000] Service check ....
 * httpd [[check command:-][socket connect:-][fail count:1]Restarting httpd....
 * [notify:failed service:httpd]]...exim [[check command:+][socket connect:+]]...Done
 * Service Check Finished
 * </pre>
 *
 * Makes events of the services that failed a check and of those that were restarted for it. A check
 * that was too soon or not applicable says nothing.
 */
public final class ChkservdReader implements Reader {

  @Override
  public String format() {
    return "chkservd";
  }

  @Override
  public String reads() {
    return "/var/log/chkservd.log";
  }

  @Override
  public String family() {
    return "service-monitor";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.hasLineWith("] Service check ") || head.hasLineWith("[[check command:")) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("chkservd") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ServiceChecks checks = new ServiceChecks(findings);
    while (lines.next()) {
      checks.line(lines.number(), lines.text());
    }
    checks.end();
  }
}
