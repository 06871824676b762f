package inquest.evidence.monitoring;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code nagios.log} and {@code icinga.log}, and the mails that both send.
 *
 * <pre>
 * [1795444200] SERVICE ALERT: web01;HTTP;CRITICAL;HARD;3;connect to port 80: Connection refused
 * [1795446000] SERVICE ALERT: web01;HTTP;OK;HARD;3;HTTP OK: HTTP/1.1 200 OK
 * </pre>
 *
 * Tells the incidents of each host and the services they were about: from the first state that is
 * critical or down to the recovery. Warnings are none, and no alert is evidence of a cause.
 */
public final class NagiosReader implements Reader {

  @Override
  public String format() {
    return "nagios";
  }

  @Override
  public String reads() {
    return "nagios.log, icinga.log, their mails";
  }

  @Override
  public String family() {
    return "monitoring";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("[") && AlertLine.entry(line) >= 0) {
        return Recognition.BY_CONTENT;
      }
    }
    boolean mail =
        head.hasLineStarting("Notification Type:")
            || head.hasLineStarting("***** Nagios")
            || head.hasLineStarting("***** Icinga")
            || head.hasLineStarting("***** Service Monitoring on")
            || head.hasLineStarting("***** Host Monitoring on");
    return mail && (head.hasLineStarting("Host:") || head.hasLineStarting("Service:"))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Incidents incidents = new Incidents();
    AlertMail mail = new AlertMail(incidents);
    while (lines.next()) {
      String text = lines.text();
      if (text.startsWith("[")) {
        AlertLine.of(text).ifPresent(incidents::add);
      } else {
        mail.line(text);
      }
    }
    mail.finish();
    incidents.report(findings);
    if (!findings.any()) {
      findings.nothing("no host down and no service critical in it");
    }
  }
}
