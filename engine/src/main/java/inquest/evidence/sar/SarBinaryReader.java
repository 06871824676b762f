package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * The files of sysstat's collector: {@code /var/log/sa/sa23}, {@code /var/log/sysstat/sa23}, {@code
 * sar -o}. Their layout depends on the version and on the machine, so they are named here and not
 * read: {@link SadfConversion} asks the tool of their makers.
 */
public final class SarBinaryReader implements Reader {
  private static final int HEADER = 16;

  @Override
  public String format() {
    return "sar-binary";
  }

  @Override
  public String reads() {
    return "/var/log/sa/saDD: named, and read through sadf if that is installed";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.binary() && head.baseName().startsWith("sa") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    byte[] start = lines.stream().readNBytes(HEADER);
    findings.nothing(
        RawSysstat.is(start)
            ? RawSysstat.advice(findings.file(), start)
            : "binary file, not of sysstat");
  }
}
