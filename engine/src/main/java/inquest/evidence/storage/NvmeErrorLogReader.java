package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * {@code nvme error-log}.
 *
 * <pre>
 * Error Log Entries for device:nvme0n1 entries:64
 * .................
 *  Entry[ 0]
 * .................
 * error_count     : 18
 * sqid            : 0
 * cmdid           : 0x8
 * status_field    : 0x2281(Unrecovered Read Error: ...)
 * lba             : 0x1f00
 * </pre>
 *
 * Makes a counter {@code nvme-error-log-media-errors} of the entries about the medium. The others
 * are commands that the drive does not know, which it remembers of every start; entries without a
 * count are empty places of the log.
 */
public final class NvmeErrorLogReader implements Reader {
  private static final String OPENS = "Error Log Entries for device:";

  @Override
  public String format() {
    return "nvme-error-log";
  }

  @Override
  public String reads() {
    return "nvme error-log";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting(OPENS) ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Log log = new Log(new Subject("disk", SmartDriveName.ofFile(findings.file())));
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith(OPENS)) {
        log.report(findings);
        List<String> words = Printed.words(line.substring(OPENS.length()));
        log =
            new Log(words.isEmpty() ? log.drive : new Subject("disk", Devices.disk(words.get(0))));
      } else {
        log.field(Labelled.of(line), lines.number(), line);
      }
    }
    log.report(findings);
    if (!findings.any()) {
      findings.nothing("no error of the medium in it");
    }
  }

  /** The log of one drive. */
  private static final class Log {
    private final Subject drive;
    private boolean used;
    private long media;
    private long line;
    private String text = "";

    Log(Subject drive) {
      this.drive = drive;
    }

    void field(Labelled field, long number, String printed) {
      if (field.key().equals("error_count")) {
        used = Printed.count(field.value()) > 0;
      } else if (used && field.key().equals("status_field") && medium(field.value())) {
        media++;
        line = line == 0 ? number : line;
        text = text.isEmpty() ? printed : text;
      }
    }

    private static boolean medium(String status) {
      String said = status.toLowerCase(Locale.ROOT);
      return said.contains("unrecovered read error")
          || said.contains("write fault")
          || said.contains("end-to-end")
          || said.contains("media error");
    }

    void report(Findings findings) {
      if (media > 0) {
        findings.fact(
            new Counter("nvme-error-log-media-errors", drive, media, findings.at(line, text)));
      }
    }
  }
}
