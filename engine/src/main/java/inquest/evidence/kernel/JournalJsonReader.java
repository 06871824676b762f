package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code journalctl -o json}, {@code json-pretty}, {@code json-sse} and {@code json-seq}.
 *
 * <pre>
 * {"__REALTIME_TIMESTAMP":"1795446879506822","_HOSTNAME":"web01","SYSLOG_IDENTIFIER":"kernel",…}
 * </pre>
 *
 * Finds what {@link SyslogReader} finds in the same lines.
 */
public final class JournalJsonReader implements Reader {

  @Override
  public String format() {
    return "journal-json";
  }

  @Override
  public String reads() {
    return "journalctl -o json, json-pretty, json-sse, json-seq";
  }

  @Override
  public String family() {
    return "kernel-log";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("\"__REALTIME_TIMESTAMP\"") || head.hasLineWith("\"__CURSOR\"")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    JournalJson records = new JournalJson(lines);
    new LogScan(findings).read(records);
    records.report(findings);
  }
}
