package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code pidstat -u -r -d 1 5}, also with {@code -h}.
 *
 * <pre>
 * Linux 6.1.0-18-amd64 (web01)    11/23/26        _x86_64_        (4 CPU)
 *
 * 14:50:01      UID       PID    %usr %system  %guest   %wait    %CPU   CPU  Command
 * 14:50:02     1001      4711   88.00    9.00    0.00    1.00   97.00     2  php
 * </pre>
 *
 * Makes rows of processes: those of the CPU as top prints them, of memory as ps does, of the disks
 * as iotop does. Averages are no rows.
 */
public final class PidstatReader implements Reader {

  @Override
  public String format() {
    return "pidstat";
  }

  @Override
  public String reads() {
    return "pidstat -u -r -d, pidstat -h";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (PidstatTable.header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    PidstatListing listing = new PidstatListing();
    while (lines.next()) {
      listing.line(lines.number(), lines.text());
    }
    listing.report(findings);
  }
}
