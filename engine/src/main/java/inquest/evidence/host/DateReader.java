package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code date}, {@code date -R}, {@code date -Is} and {@code timedatectl}.
 *
 * <pre>
 * Mon Nov 23 14:47:12 UTC 2026
 * Mon, 23 Nov 2026 14:47:12 +0000
 *                Local time: Mon 2026-11-23 14:47:12 UTC
 *                 Time zone: Etc/UTC (UTC, +0000)
 * </pre>
 *
 * Tells the date, with its offset where that is printed, and the time zone of the host.
 */
public final class DateReader implements Reader {

  @Override
  public String format() {
    return "date";
  }

  @Override
  public String reads() {
    return "date, timedatectl";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine().strip();
    if (line.startsWith("Local time:") || line.length() < 60 && PrintedDate.of(line).isPresent()) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.equals("date") || name.startsWith("date.") || name.startsWith("timedatectl")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String text = lines.text().strip();
      String time = text.startsWith("Local time:") ? text.substring(11) : text;
      Optional<PrintedDate> date = PrintedDate.of(time);
      if (date.isPresent()) {
        findings.identify("date", date.get().iso());
        if (!date.get().zone().isEmpty()) {
          findings.identify("time-zone", date.get().zone());
        }
      } else if (text.startsWith("Time zone:")) {
        findings.identify("time-zone", Words.of(text).get(2));
      }
    }
    if (!findings.any()) {
      findings.nothing("no date in it");
    }
  }
}
