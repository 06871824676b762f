package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code journalctl -o export}.
 *
 * <pre>
 * __CURSOR=s=739ad463348b4ceca5a9e69c95a3c93f;i=4ece7;b=6c7c6013a26343b29e964691ff25d04c
 * __REALTIME_TIMESTAMP=1795446879506822
 * _SOURCE_MONOTONIC_TIMESTAMP=290139114
 * _HOSTNAME=web01
 * SYSLOG_IDENTIFIER=kernel
 * MESSAGE=Out of memory: Killed process 491 (analyze) total-vm:3074336kB
 * </pre>
 *
 * Finds what {@link SyslogReader} finds in the same lines; another {@code _BOOT_ID} is a boot.
 */
public final class JournalExportReader implements Reader {

  @Override
  public String format() {
    return "journal-export";
  }

  @Override
  public String reads() {
    return "journalctl -o export";
  }

  @Override
  public String family() {
    return "kernel-log";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("__REALTIME_TIMESTAMP=")
            && (head.hasLineStarting("__CURSOR=") || head.hasLineStarting("_BOOT_ID="))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new LogScan(findings).read(new JournalExport(lines.stream()));
  }
}
