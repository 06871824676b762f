package inquest.evidence.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code nvme smart-log -o json}, of one drive.
 *
 * <pre>
 * {
 *   "critical_warning":0,
 *   "temperature":313,
 *   "avail_spare":100,
 *   "spare_thresh":10,
 *   "percent_used":3,
 *   "media_errors":0
 * }
 * </pre>
 *
 * Makes the counters {@code nvme-…} that {@link NvmeSmartLogReader} makes of the text. Which drive
 * it was only the name of the file can tell. Newer versions make the warning an object with its
 * bits spelled out.
 */
public final class NvmeSmartLogJsonReader implements Reader {

  @Override
  public String format() {
    return "nvme-smart-log-json";
  }

  @Override
  public String reads() {
    return "nvme smart-log -o json";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("{")
            && head.hasLineWith("\"critical_warning\"")
            && head.hasLineWith("\"avail_spare\"")
            && !head.hasLineWith("\"smartctl\"")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Subject drive = new Subject("disk", SmartDriveName.ofFile(findings.file()));
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonParser parser = factory.createParser(lines.stream())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          value(parser, drive, findings);
        }
      }
    } catch (JsonProcessingException e) {
      findings.problem(Math.max(e.getLocation().getLineNr(), 0), "JSON is cut or broken here");
    }
    if (!findings.any()) {
      findings.nothing("no counter in it");
    }
  }

  private static void value(JsonParser parser, Subject drive, Findings findings)
      throws IOException {
    String path = parser.getParsingContext().pathAsPointer().toString();
    String counter =
        switch (path) {
          case "/critical_warning", "/critical_warning/value" -> "nvme-critical-warning";
          case "/avail_spare" -> "nvme-available-spare-percent";
          case "/spare_thresh" -> "nvme-available-spare-threshold-percent";
          case "/percent_used" -> "nvme-percentage-used";
          case "/media_errors" -> "nvme-media-errors";
          default -> "";
        };
    long value = Printed.count(parser.getText());
    if (!counter.isEmpty() && value >= 0) {
      long line = parser.currentTokenLocation().getLineNr();
      String text = path.substring(1) + ": " + value;
      findings.fact(new Counter(counter, drive, value, findings.at(line, text)));
    }
  }
}
