package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code dmesg} in every form, {@code vmcore-dmesg.txt}, a captured serial console.
 *
 * <pre>
 * [  206.670017] sd 12:0:0:0: [sde] tag#39 Sense Key : Medium Error [current]
 * [  206.670673] critical medium error, dev sde, sector 199170 op 0x0:(READ) flags 0x80700
 * [Mon Nov 23 15:14:37 2026] Out of memory: Killed process 491 (analyze) total-vm:3074336kB
 * kern  :info  : [ 2062.833046] php[5394]: segfault at b ip 00007f56 sp 00007f54 error 4 in libc
 * ata1.00: exception Emask 0x0 SAct 0x0 SErr 0x0 action 0x0
 * </pre>
 *
 * Makes an event of every message in {@link KernelMessages}, facts of the OOM killer's work and
 * rows of its task table; tells the kernel release and the uptime of the last line.
 */
public final class KernelLogReader implements Reader {

  @Override
  public String format() {
    return "kernel-log";
  }

  @Override
  public String reads() {
    return "dmesg, vmcore-dmesg.txt, a serial console";
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
    if (LogForms.kernel(head) || KernelText.fills(head)) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    boolean named =
        name.startsWith("dmesg")
            || name.startsWith("vmcore-dmesg")
            || name.startsWith("console")
            || name.startsWith("kernel.log")
            || name.startsWith("kern.log");
    return named ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new LogScan(findings).read(lines.stream());
  }
}
