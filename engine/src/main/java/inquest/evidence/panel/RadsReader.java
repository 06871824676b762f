package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code recent-cp}, {@code check_user} and {@code check_vps}, tools of one hoster. Their layouts
 * are not public; {@code capture.json} may declare them:
 *
 * <pre>
 * "files": { "recent-cp.txt": { "source": "rads/recent-cp", "unit": "min",
 *            "columns": ["user", "cp"], "delimiter": "ws", "header": false } }
 *
 * alice   212.40
 * bob       3.10
 * </pre>
 *
 * Makes each user's share of what a column adds up to. Without a declaration rows of one name and
 * one number give a ranking by something unknown, and everything else is kept as text only.
 */
public final class RadsReader implements Reader {

  @Override
  public String format() {
    return "rads";
  }

  @Override
  public String reads() {
    return "recent-cp, check_user, check_vps";
  }

  @Override
  public String family() {
    return "rads";
  }

  @Override
  public Recognition recognise(Head head) {
    String name = head.baseName();
    boolean tool =
        name.startsWith("recent-cp")
            || name.startsWith("recent_cp")
            || name.startsWith("check_user")
            || name.startsWith("check_vps");
    return tool ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    RadsTable table = new RadsTable(listing(findings), findings.declaration());
    while (lines.next()) {
      table.line(lines.number(), lines.text());
    }
    table.report(findings);
  }

  /** The tool by what is declared or the name of the file; {@code rads} when neither tells. */
  private static String listing(Findings findings) {
    String source = findings.declaration().source();
    String file = source.isEmpty() ? findings.file() : source;
    String base = file.substring(file.lastIndexOf('/') + 1).replace('_', '-');
    for (String tool : new String[] {"recent-cp", "check-user", "check-vps"}) {
      if (base.startsWith(tool)) {
        return tool;
      }
    }
    return "rads";
  }
}
