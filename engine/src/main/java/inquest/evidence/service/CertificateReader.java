package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.host.PrintedDate;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * {@code openssl x509 -enddate}, {@code openssl x509 -text}, {@code openssl s_client}.
 *
 * <pre>
 * subject=CN = www.example.net
 * notAfter=Nov 23 14:50:01 2026 GMT
 *
 *             Not After : Nov 23 14:50:01 2026 GMT
 *         Subject: CN=www.example.net
 *
 * Verify return code: 10 (certificate has expired)
 * </pre>
 *
 * Makes readings: {@code certificate-end-epoch-seconds}, until when a certificate is valid, and
 * {@code certificate-expired} where openssl said so itself when it was run.
 */
public final class CertificateReader implements Reader {
  private static final int LONGEST_NAME = 200;

  @Override
  public String format() {
    return "certificate";
  }

  @Override
  public String reads() {
    return "openssl x509 -enddate, -text; openssl s_client";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      String stripped = line.strip();
      if (stripped.startsWith("notAfter=")
          || stripped.startsWith("Not After : ")
          || stripped.startsWith("CONNECTED(0000")
          || stripped.startsWith("Verify return code: ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String name = "";
    String checked = "";
    String end = "";
    long line = 0;
    boolean expired = false;
    while (lines.next()) {
      String stripped = lines.text().strip();
      String named = name(stripped);
      checked = named.isEmpty() ? checked : named;
      name = name.isEmpty() ? named : name;
      String after = after(stripped);
      if (end.isEmpty() && !after.isEmpty()) {
        end = after;
        line = lines.number();
      }
      if (!expired && stripped.contains("certificate has expired")) {
        expired = true;
        findings.fact(
            new Reading(
                "certificate-expired", subject(checked), 1, findings.at(lines.number(), stripped)));
      }
    }
    Optional<PrintedDate> date = PrintedDate.of(end);
    if (date.isPresent()) {
      double epoch = date.get().time().toEpochSecond(ZoneOffset.UTC);
      findings.fact(
          new Reading(
              "certificate-end-epoch-seconds", subject(name), epoch, findings.at(line, end)));
    }
    if (!findings.any()) {
      findings.nothing("no end of a certificate in it");
    }
  }

  private static Subject subject(String name) {
    return new Subject("certificate", name);
  }

  /** What stands behind the label of the end; the first certificate is that of the server. */
  private static String after(String line) {
    for (String label : new String[] {"notAfter=", "Not After : ", "NotAfter: "}) {
      int at = line.indexOf(label);
      if (at >= 0) {
        return line.substring(at + label.length()).strip();
      }
    }
    return "";
  }

  /** The common name of the subject; empty when the line has none. */
  private static String name(String line) {
    boolean subject =
        line.startsWith("subject=")
            || line.startsWith("Subject:")
            || line.startsWith("0 s:")
            || line.startsWith("depth=");
    int at = Math.max(line.lastIndexOf("CN="), line.lastIndexOf("CN = "));
    if (!subject || at < 0 || line.length() > LONGEST_NAME) {
      return "";
    }
    String value = line.substring(line.indexOf('=', at) + 1).strip();
    int comma = value.indexOf(',');
    return comma < 0 ? value : value.substring(0, comma);
  }
}
