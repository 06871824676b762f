package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.Optional;

/**
 * The access log of Apache or nginx: common, combined, or combined with the virtual host before it.
 *
 * <pre>
 * 192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "GET /shop/ HTTP/1.1" 200 2326
 * 192.0.2.1 - bob [10/Oct/2023:13:55:36 -0700] "GET / HTTP/1.1" 200 2326 "-" "Mozilla/5.0"
 * www.example.net:443 192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "GET / HTTP/1.1" 200 2326 "-" "-"
 * </pre>
 *
 * Makes samples by the minute: requests, logins, and the shares of the busiest sites, of one URL,
 * one agent and one address, of robots, and of what a site asks of itself. A file in {@code
 * domlogs/} is of the site that it is named after.
 */
public final class AccessLogReader implements Reader {
  private static final int LOOK_AT = 5;

  @Override
  public String format() {
    return "access-log";
  }

  @Override
  public String reads() {
    return "the access log of Apache or nginx";
  }

  @Override
  public String family() {
    return "access-log";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (AccessLine.bracket(line) > 0) {
        return Recognition.BY_CONTENT;
      }
      if (++seen == LOOK_AT) {
        break;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    RequestSeries series = new RequestSeries(findings, site(findings.file()));
    long other = 0;
    long firstOther = 0;
    while (lines.next()) {
      String text = lines.text();
      Optional<AccessLine> request = AccessLine.of(text);
      if (request.isPresent()) {
        series.add(request.get(), lines.number(), text);
      } else if (!text.isBlank()) {
        other++;
        firstOther = firstOther == 0 ? lines.number() : firstOther;
      }
    }
    series.finish();
    if (other > 0) {
      findings.problem(firstOther, other + " lines are of no form of access log that is known");
    }
  }

  private static String site(String file) {
    int folder = file.lastIndexOf("domlogs/");
    String name = folder < 0 ? "" : file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith("-ssl_log") ? name.substring(0, name.length() - 8) : name;
  }
}
