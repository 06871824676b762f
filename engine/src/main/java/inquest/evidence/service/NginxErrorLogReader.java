package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.kernel.StampedLog;
import java.io.IOException;

/**
 * The error log of nginx.
 *
 * <pre>
 * 2023/10/11 14:32:52 [error] 1234#0: *5 upstream timed out (110: Connection timed out) while
 * 2023/10/11 14:32:52 [alert] 1234#0: 1024 worker_connections are not enough
 * </pre>
 *
 * Makes events of exhausted workers and of what stands behind the server and does not answer.
 */
public final class NginxErrorLogReader implements Reader {

  @Override
  public String format() {
    return "nginx-error-log";
  }

  @Override
  public String reads() {
    return "the error log of nginx";
  }

  @Override
  public String family() {
    return "service-log";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine();
    boolean written =
        line.length() > 24
            && line.charAt(4) == '/'
            && line.charAt(7) == '/'
            && line.startsWith(" [", 19)
            && line.indexOf("] ", 20) > 0
            && line.indexOf('#') > 0;
    return written ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new StampedLog(findings, "nginx").read(lines);
  }
}
