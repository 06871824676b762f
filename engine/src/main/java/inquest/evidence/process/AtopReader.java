package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code atop 10 6}, {@code atop -r /var/log/atop/atop_20261123}, best with {@code -L 160}.
 *
 * <pre>
 * ATOP - web01     2026/11/23  14:50:01     -----------------     10m0s elapsed
 * CPU | sys       6% | user    108% | irq       0% | idle     85% | wait      0% |
 * CPL | numcpu     2 | avg1    6.43 | avg5    2.45 | csw 19495752 | intr 8870920 |
 * DSK |          sda | busy     97% | read  523663 | write 200014 | avio 0.18 ms |
 *   PID SYSCPU USRCPU  VGROW  RGROW  RDDSK  WRDSK RUID     S CPUNR  CPU CMD
 *  4711  2.87s 51.84s   8.6G   1.1G   2.3M  13.6M alice    R     2  91% php
 * </pre>
 *
 * Makes samples of the CPUs, the load, memory, swap, disks and interfaces, and rows of processes,
 * each screen with its moment. The first screen is of the time since boot and makes none.
 */
public final class AtopReader implements Reader {

  @Override
  public String format() {
    return "atop";
  }

  @Override
  public String reads() {
    return "atop, atop -r";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("ATOP - ") && line.contains("elapsed")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AtopText atop = new AtopText(findings, this);
    while (lines.next()) {
      atop.line(lines.number(), lines.text());
    }
    atop.report();
  }
}
