package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /proc/cmdline}, the parameters that the kernel was booted with.
 *
 * <pre>
 * root=LABEL=root rw console=ttyS0 quiet tsc=reliable
 * </pre>
 *
 * Background: no fact is made of it.
 */
public final class KernelCommandLineReader implements Reader {

  @Override
  public String format() {
    return "cmdline";
  }

  @Override
  public String reads() {
    return "/proc/cmdline";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine();
    boolean content =
        line.startsWith("BOOT_IMAGE=")
            || line.startsWith("root=")
            || line.startsWith("ro root=")
            || line.startsWith("rw root=");
    if (content) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("cmdline") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.nothing("parameters of the kernel: background, no evidence");
  }
}
