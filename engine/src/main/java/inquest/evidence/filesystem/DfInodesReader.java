package inquest.evidence.filesystem;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code df -i}.
 *
 * <pre>
 * Filesystem     Inodes IUsed  IFree IUse% Mounted on
 * /dev/sdb       327680 25893 301787    8% /
 * </pre>
 *
 * Makes one fact per filesystem that holds data and counts its inodes.
 */
public final class DfInodesReader implements Reader {

  @Override
  public String format() {
    return "df-inodes";
  }

  @Override
  public String reads() {
    return "df -i";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (DfTable.isHeader(line)) {
        return DfTable.ofInodes(line) ? Recognition.BY_CONTENT : Recognition.NO;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    DfTable.read(lines, findings);
  }
}
