package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code vzlist}, with or without header, sorted or not, {@code vzlist -j}, and {@code prlctl
 * list}.
 *
 * <pre>
 *                                 101  0.12/0.10/0.09
 *                                2434 41.20/38.80/31.11
 *
 *      CTID      NPROC STATUS    IP_ADDR         HOSTNAME
 *       101         45 running   192.0.2.11      web01.example.net
 *
 * UUID                                    STATUS       IP_ADDR         T  NAME
 * {0f3a9c1e-0000-4000-8000-000000000001}  running      192.0.2.12      CT web02
 * </pre>
 *
 * Makes a reading of the load and a share of the sum of all loads for each container, and the state
 * of each. A lone {@code -} is no load. {@code tail} leaves the ten largest: what is missing is not
 * idle.
 */
public final class VzlistReader implements Reader {

  @Override
  public String format() {
    return "vzlist";
  }

  @Override
  public String reads() {
    return "vzlist, vzlist -j, prlctl list";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    if (OvzstatusReader.named(head)) {
      return Recognition.NO;
    }
    for (String line : head.lines()) {
      boolean header = line.startsWith("UUID ") || line.contains("CTID") || line.contains("VEID");
      if (header && VzlistTable.header(Words.of(line)) || VzlistTable.bare(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    boolean json = head.firstLine().startsWith("[") && head.hasLineWith("\"ctid\":");
    if (json || head.firstLine().equals("[") && head.hasLineWith("\"laverage\":")) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.startsWith("vzlist") || name.startsWith("prlctl_list")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    StringBuilder json = new StringBuilder();
    VzlistTable table = new VzlistTable();
    while (lines.next()) {
      String text = lines.text();
      boolean begins = text.stripLeading().startsWith("[") && text.indexOf('{') >= 0;
      if (json.length() > 0 || begins || text.strip().equals("[")) {
        VzlistJson.keep(json, text);
      } else {
        table.line(lines.number(), text);
      }
    }
    if (json.length() > 0) {
      VzlistJson.read(json.toString(), table, findings);
    }
    table.report(findings);
  }
}
