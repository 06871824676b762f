package inquest.evidence.filesystem;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code dumpe2fs -h}, {@code tune2fs -l}, also of several file systems in one file.
 *
 * <pre>
 * Filesystem volume name:   &lt;none&gt;
 * Last mounted on:          /home
 * Filesystem state:         clean with errors
 * FS Error count:           3
 * First error time:         Mon Nov 23 14:41:02 2026
 * Last error time:          Mon Nov 23 14:50:25 2026
 * Last error function:      ext4_lookup
 * </pre>
 *
 * Makes an event {@code ext4-error} at the time of the last error that the superblock remembers,
 * and one at the first; without a time, an {@code ext4-error-history}.
 */
public final class ExtSuperblockReader implements Reader {

  @Override
  public String format() {
    return "ext-superblock";
  }

  @Override
  public String reads() {
    return "dumpe2fs -h, tune2fs -l";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Filesystem magic number:")
            && head.hasLineStarting("Filesystem state:")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ExtSuperblock superblock = new ExtSuperblock(ofFile(findings.file()));
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Filesystem volume name:")) {
        superblock.report(findings);
        superblock = superblock.next();
      }
      int device = line.indexOf(" /dev/");
      boolean command = line.contains("dumpe2fs ") || line.contains("tune2fs ");
      if (command && device > 0) {
        superblock.report(findings);
        superblock = new ExtSuperblock(line.substring(device + 1).strip());
      }
      superblock.add(Labelled.of(line), lines.number(), line);
    }
    superblock.report(findings);
    if (!findings.any()) {
      findings.nothing("no error is remembered in the superblock");
    }
  }

  /** From the name of a file in a report: {@code dumpe2fs_-h_.dev.sda1}. */
  private static String ofFile(String file) {
    int device = file.lastIndexOf(".dev.");
    return device < 0 ? "" : Devices.disk("/dev/" + file.substring(device + 5).replace('.', '/'));
  }
}
