package inquest.evidence.filesystem;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code df}, with or without {@code -T -h -P -a -l} and in blocks of any size.
 *
 * <pre>
 * Filesystem     Type      Size  Used Avail Use% Mounted on
 * tmpfs          tmpfs      97M  420K   96M   1% /run
 * /dev/sdb       ext4      4.9G  1.1G  3.5G  24% /
 * </pre>
 *
 * Makes one fact per filesystem that holds data. Left out are views of the kernel, temporary files
 * of the system below {@code /dev} and {@code /run}, and read-only images, which are always full.
 * Of each tmpfs a reading tells what it takes of the memory.
 */
public final class DfReader implements Reader {

  @Override
  public String format() {
    return "df";
  }

  @Override
  public String reads() {
    return "df, df -T, df -h";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (DfTable.isHeader(line)) {
        return DfTable.ofInodes(line) ? Recognition.NO : Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.equals("df") || name.startsWith("df.") || name.startsWith("df_")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    DfTable.read(lines, findings);
  }
}
