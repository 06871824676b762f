package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /var/log/messages}, {@code syslog}, {@code kern.log}, {@code journalctl} as text.
 *
 * <pre>
 * Jul 20 18:48:44 web01 kernel: [   12.345678] EXT4-fs error (device sda1): ext4_lookup:1860: inode
 * 2026-11-23T15:14:39.506822+00:00 rep02 kernel: [  290.139114] Out of memory: Killed process 491
 * Jul 20 18:48:44 web01 last message repeated 5 times
 * -- Reboot --
 * -- Boot 5d1f0d8e5b9f4c4c8a52dc4a2b6d1f0e --
 * </pre>
 *
 * Makes the same of the lines of the kernel as {@link KernelLogReader}, and events of what daemons
 * say of hardware and memory; tells the host and when it booted.
 */
public final class SyslogReader implements Reader {
  private static final int MOST_PERCENT = 60;

  @Override
  public String format() {
    return "syslog";
  }

  @Override
  public String reads() {
    return "/var/log/messages, syslog, kern.log; journalctl";
  }

  @Override
  public String family() {
    return "kernel-log";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.binary()) {
      return Recognition.NO;
    }
    if (LogForms.syslogPercent(head) >= MOST_PERCENT) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    boolean named =
        name.startsWith("messages") || name.startsWith("syslog") || name.startsWith("journalctl");
    return named ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new LogScan(findings).read(lines.stream());
  }
}
