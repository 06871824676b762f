package inquest.evidence.filesystem;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.MountPoint;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /proc/mounts}, {@code /proc/self/mountinfo}, {@code mount} and {@code mount -l}.
 *
 * <pre>
 * /dev/sdb / ext4 rw,relatime,errors=remount-ro 0 0
 * /dev/sdb on / type ext4 (rw,relatime,errors=remount-ro) [root]
 * </pre>
 *
 * Makes one fact per filesystem that a disk or another host holds, read-only images left out.
 */
public final class MountReader implements Reader {

  @Override
  public String format() {
    return "mount";
  }

  @Override
  public String reads() {
    return "/proc/mounts, /proc/self/mountinfo, mount";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (line.indexOf('/') >= 0 && MountLine.of(line).isPresent()) {
        return Recognition.BY_CONTENT;
      }
      if (!line.isBlank() && ++seen == 5) {
        break;
      }
    }
    String name = head.baseName();
    return name.startsWith("mount.") || name.equals("mount") || name.startsWith("mounts")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    if (ofOneProcess(findings.file())) {
      findings.nothing("mounts as one process sees them; those of the host are in /proc/mounts");
      return;
    }
    SkippedLines skipped = new SkippedLines();
    while (lines.next()) {
      String text = lines.text();
      Optional<MountLine> mount = MountLine.of(text);
      if (mount.isPresent()) {
        fact(mount.get(), findings, lines.number(), text);
      } else if (Words.of(text).size() > 0) {
        skipped.add(lines.number());
      }
    }
    if (findings.facts().isEmpty()) {
      findings.nothing("no filesystem of a disk or of another host is mounted");
    }
    skipped.report(findings, "no mounted filesystem");
  }

  /** True for {@code proc/795/mounts}. */
  private static boolean ofOneProcess(String file) {
    int end = file.lastIndexOf('/');
    int start = file.lastIndexOf('/', end - 1);
    return end > start
        && file.startsWith("proc/", Math.max(start - 4, 0))
        && Character.isDigit(file.charAt(start + 1));
  }

  private static void fact(MountLine mount, Findings findings, long line, String text) {
    if (FilesystemTypes.holdsData(mount.device(), mount.type())) {
      findings.fact(
          new MountPoint(
              new Subject("mount", mount.directory()),
              mount.device(),
              Devices.subject(mount.device()),
              mount.type(),
              mount.readOnly() ? "read-only" : "read-write",
              findings.at(line, text)));
    }
  }
}
