package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * The files of sysstat's collector: {@code /var/log/sa/sa23}, {@code /var/log/sysstat/sa23}, {@code
 * sar -o}. They begin with the bytes 0x96 0xd5 or 0xd5 0x96. Their layout depends on the version
 * and on the machine, so they are named and not read.
 */
public final class SarBinaryReader implements Reader {
  private static final int FIRST = 0x96;
  private static final int SECOND = 0xD5;

  @Override
  public String format() {
    return "sar-binary";
  }

  @Override
  public String reads() {
    return "/var/log/sa/saDD: recognised and named, not read";
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
    byte[] magic = lines.stream().readNBytes(2);
    int low = magic.length < 2 ? 0 : magic[0] & 0xFF;
    int high = magic.length < 2 ? 0 : magic[1] & 0xFF;
    boolean sysstat = (low == FIRST && high == SECOND) || (low == SECOND && high == FIRST);
    findings.nothing(
        sysstat
            ? "binary file of sysstat: convert it where it was made, with sar -A -f or sadf -j"
            : "binary file, not of sysstat");
  }
}
