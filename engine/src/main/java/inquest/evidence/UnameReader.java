package inquest.evidence;

import java.io.IOException;

/**
 * {@code uname -a}.
 *
 * <pre>
 * Linux web01 6.1.0-18-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01) x86_64 GNU/Linux
 * </pre>
 *
 * Tells the host and the kernel release.
 */
final class UnameReader implements Reader {

  @Override
  public String format() {
    return "uname";
  }

  @Override
  public String reads() {
    return "uname -a";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine();
    return line.startsWith("Linux ")
            && !line.startsWith("Linux version ")
            && line.contains(" #")
            && line.split("\\s+").length > 5
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String[] words = lines.text().trim().split("\\s+");
      if (words.length > 3 && words[0].equals("Linux")) {
        findings.identify("host", words[1]);
        findings.identify("kernel", words[2]);
        return;
      }
    }
  }
}
