package inquest.evidence.mail;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code exim_mainlog} ({@code /var/log/exim4/mainlog}) and {@code exim_paniclog}.
 *
 * <pre>
 * 2026-11-23 14:47:12 1vMxyz-0001AB-Cd &lt;= alice@example.net U=alice P=local S=2911
 * 2026-11-23 14:47:13 1vMxyz-0001AB-Cd == bob@example.org R=lookuphost T=remote_smtp defer (-53)
 * 2026-11-23 14:47:14 1vMxyz-0001AB-Cd ** carol@example.org R=lookuphost T=remote_smtp: 550
 * </pre>
 *
 * Makes events of the messages that each sender hands in, counted in steps of ten minutes (the
 * local user, else the authenticated one, else the address), of deliveries put off and refused, and
 * of each line of the panic log.
 */
public final class EximLogReader implements Reader {

  @Override
  public String format() {
    return "exim-log";
  }

  @Override
  public String reads() {
    return "exim_mainlog, exim_paniclog";
  }

  @Override
  public String family() {
    return "mail";
  }

  @Override
  public Recognition recognise(Head head) {
    int looked = 0;
    for (String line : head.lines()) {
      EximLogLine parsed = EximLogLine.of(line);
      if (parsed.dated() && parsed.event().length() == 2) {
        return Recognition.BY_CONTENT;
      }
      looked++;
      if (looked == 50) {
        break;
      }
    }
    boolean panic = head.baseName().contains("paniclog");
    return panic && EximLogLine.of(head.firstLine()).dated() ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    boolean panic = findings.file().contains("paniclog");
    MailCounts counts = new MailCounts(findings);
    boolean dated = false;
    while (lines.next()) {
      String text = lines.text();
      EximLogLine line = EximLogLine.of(text);
      dated |= line.dated();
      if (line.dated() && panic) {
        counts.panic(line, lines.number(), text);
      } else if (line.dated()) {
        counts.line(line, lines.number(), text);
      }
    }
    counts.flush();
    if (!findings.any()) {
      findings.nothing(
          dated ? "no sender of many messages, no delivery put off" : "no dated line in it");
    }
  }
}
