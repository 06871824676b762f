package inquest.evidence.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code smartctl -j}, of one drive.
 *
 * <pre>
 * {
 *   "json_format_version": [1, 0],
 *   "smartctl": {"version": [7, 3], "exit_status": 0},
 *   "device": {"name": "/dev/sda", "type": "sat", "protocol": "ATA"},
 *   "smart_status": {"passed": true},
 *   "ata_smart_attributes": {"table": [{"id": 197, "name": "Current_Pending_Sector", ...}]}
 * }
 * </pre>
 *
 * Makes the facts that {@link SmartctlReader} makes of the text, the error log of ATA drives and
 * the self-tests of SAS drives aside.
 */
public final class SmartctlJsonReader implements Reader {

  @Override
  public String format() {
    return "smartctl-json";
  }

  @Override
  public String reads() {
    return "smartctl -j";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    // A list of tools names smartctl too, with its version: only smartctl makes it an object.
    boolean smartctl =
        head.hasLineWith("\"json_format_version\"")
            || head.hasLineWith("\"smartctl\": {")
            || head.hasLineWith("\"smartctl\":{");
    return head.firstLine().startsWith("{") && smartctl ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SmartJson json = new SmartJson(findings);
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonParser parser = factory.createParser(lines.stream())) {
      while (parser.nextToken() != null) {
        walk(parser, json);
      }
    } catch (JsonProcessingException e) {
      findings.problem(Math.max(e.getLocation().getLineNr(), 0), "JSON is cut or broken here");
    }
    json.report();
    if (!findings.any()) {
      findings.nothing("no verdict and no attributes in it");
    }
  }

  private static void walk(JsonParser parser, SmartJson json) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      String path = parser.getParsingContext().pathAsPointer().toString();
      json.value(path, parser.getText(), parser.currentTokenLocation().getLineNr());
    } else if (token == JsonToken.END_OBJECT) {
      json.endObject(parser.getParsingContext().pathAsPointer().toString());
    }
  }
}
