package inquest.evidence.service;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccessLogReaderTest {
  private static final String LINE =
      "192.0.2.%d - - [10/Oct/2023:13:%02d:%02d +0000] \"GET %s HTTP/1.1\" 200 22 \"-\" \"-\"\n";

  private static Findings read(String file, String text) throws IOException {
    Findings findings = new Findings(file, "access-log", "access-log");
    new AccessLogReader().read(Lines.of(text), findings);
    return findings;
  }

  private static String line(int address, int minute, int second, String path) {
    return String.format(Locale.ROOT, LINE, address, minute, second, path);
  }

  @Test
  void aFileOfAPanelIsOfTheSiteItIsNamedAfter() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(line(1, 55, i, i < 10 ? "/index.php" : "/wp-admin/admin-ajax.php?action=h"));
    }
    Findings findings = read("var/domlogs/shop.example.net-ssl_log", text.toString());
    SampleColumn own =
        findings.samples(
            Measure.SELF_LOAD_REQUESTS_PERCENT, new Subject("site", "shop.example.net"));
    assertThat(own.size()).isEqualTo(1);
    assertThat(own.value(0)).isEqualTo(75);
  }

  @Test
  void minutesWithoutRequestsAreZeroAndLateLinesAreNamed() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int minute = 20; minute < 40; minute++) {
      text.append(minute == 30 ? "" : line(1, minute, 0, "/"));
    }
    text.append(line(1, 5, 0, "/late"));
    Findings findings = read("access.log", text.toString());
    SampleColumn requests = findings.samples(Measure.REQUESTS_PER_MINUTE, Subject.HOST);
    assertThat(requests.size()).isEqualTo(20);
    assertThat(requests.value(10)).isZero();
    assertThat(findings.problems())
        .extracting(problem -> problem.reason())
        .containsExactly("1 lines are more than 10 minutes late: not counted");
  }

  @Test
  void moreNamesThanAreToldApartAreStated() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= BoundedCounts.MOST; i++) {
      text.append(line(1, 55, 0, "/" + i));
    }
    assertThat(read("access.log", text.toString()).problems())
        .extracting(problem -> problem.reason())
        .anyMatch(reason -> reason.endsWith("shares and counts are lower bounds there"));
  }

  @Test
  void namesThatTakeMoreMemoryThanTheFileHasAreNotToldApart() throws IOException {
    Findings findings = new Findings("access.log", "access-log", "access-log");
    long minute = NameBudget.cost("192.0.2.1") + NameBudget.cost("/1") + NameBudget.cost("-");
    NameBudget budget = new NameBudget(11 * minute);
    RequestSeries series = new RequestSeries(findings, "", budget);
    for (int i = 0; i < 600; i++) {
      String text = line(1, i / 20, i % 20, i < 580 ? "/1" : "/" + i);
      series.add(AccessLine.of(text).orElseThrow(), 1, text);
    }
    series.finish();
    SampleColumn share = findings.samples(Measure.URL_REQUESTS_PERCENT, Subject.HOST);
    assertThat(share.size()).isEqualTo(30);
    assertThat(share.value(0)).isEqualTo(100);
    assertThat(findings.problems())
        .extracting(problem -> problem.reason())
        .anyMatch(reason -> reason.startsWith("1 minutes name more sites"));
  }

  @Test
  void whatIsNoRequestIsNamed() throws IOException {
    List<String> broken = List.of("[", "192.0.2.1 - - [99/Oct/2023:13:55:00 +0000] \"GET / \" 2");
    Findings findings = read("access.log", String.join("\n", broken));
    assertThat(findings.any()).isFalse();
    assertThat(findings.problems()).hasSize(1);
  }
}
