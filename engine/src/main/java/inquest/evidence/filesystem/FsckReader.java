package inquest.evidence.filesystem;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code fsck}, {@code e2fsck -fn} and {@code xfs_repair -n}.
 *
 * <pre>
 * e2fsck 1.47.0 (5-Feb-2023)
 * Pass 1: Checking inodes, blocks, and sizes
 * /dev/sda1: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.
 *
 * Phase 1 - find and verify superblock...
 * bad CRC for inode 1234
 * would have cleared inode 1234
 * No modify flag set, skipping filesystem flush and exiting.
 * </pre>
 *
 * Makes an event {@code ext4-error} or {@code xfs-corruption} when the check left errors or would
 * have repaired some. What a check of a mounted file system says of it is no evidence, nor of one
 * whose log was not replayed: such a check finds what is only half written.
 */
public final class FsckReader implements Reader {

  @Override
  public String format() {
    return "fsck";
  }

  @Override
  public String reads() {
    return "fsck, e2fsck, xfs_repair -n";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("e2fsck 1.")
          || line.startsWith("fsck from util-linux")
          || line.startsWith("fsck 1.")
          || line.startsWith("Phase 1 - find and verify superblock")
          || line.startsWith("Pass 1: Checking inodes, blocks, and sizes")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    boolean vain = false;
    boolean xfs = false;
    String device = ofFile(findings.file());
    long line = 0;
    String text = "";
    while (lines.next()) {
      String printed = lines.text();
      xfs |= printed.startsWith("Phase 1 - find and verify");
      vain |= inVain(printed);
      device = device(printed, device);
      if (line == 0 && broken(printed)) {
        line = lines.number();
        text = printed;
      }
    }
    if (vain) {
      findings.nothing("the check of a file system in use or with an open log tells nothing");
    } else if (line == 0) {
      findings.nothing("the check found no error that it left");
    } else {
      Subject disk = device.isEmpty() ? new Subject("disk", "unknown") : Devices.subject(device);
      String kind = xfs ? "xfs-corruption" : "ext4-error";
      findings.event(new LoggedEvent(kind, disk, "fsck", Stamp.NONE, 1, line, text, "fsck"));
    }
  }

  private static boolean inVain(String line) {
    return line.contains(" is mounted")
        || line.contains(" contains a mounted ")
        || line.contains("Expect spurious inconsistencies")
        || line.contains("Warning: skipping journal recovery");
  }

  private static boolean broken(String line) {
    return line.contains("UNEXPECTED INCONSISTENCY")
        || line.contains("Filesystem still has errors")
        || line.startsWith("would ")
        || line.contains(", would ");
  }

  /** The device of {@code # xfs_repair -n /dev/sdb1} and {@code /dev/sda1: clean, ...}. */
  private static String device(String line, String before) {
    int from = line.indexOf("/dev/");
    if (!before.isEmpty() || from < 0) {
      return before;
    }
    int to = from;
    while (to < line.length() && line.charAt(to) > ' ' && ":,;\"'".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return line.substring(from, to);
  }

  private static String ofFile(String file) {
    int device = file.lastIndexOf(".dev.");
    return device < 0 ? "" : "/dev/" + file.substring(device + 5).replace('.', '/');
  }
}
