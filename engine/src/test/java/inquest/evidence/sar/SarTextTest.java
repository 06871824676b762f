package inquest.evidence.sar;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Head;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same samples, however they were printed. */
class SarTextTest {
  static final String ALL =
      """
      Linux 6.1.0-18-amd64 (web01) \t11/23/2026 \t_x86_64_\t(2 CPU)

      11:50:01        CPU      %usr     %nice      %sys   %iowait    %steal      %irq     %soft    %guest    %gnice     %idle
      12:00:01        all      5.00      1.00      2.00     40.00      0.50      0.00      0.50      0.00      0.00     51.00
      12:00:01          0      4.00      1.00      2.00     41.00      0.50      0.00      0.50      0.00      0.00     51.00
      12:10:01        all      6.00      1.00      2.00     39.00      0.50      0.00      0.50      0.00      0.00     51.00
      12:10:01          0      7.00      1.00      2.00     38.00      0.50      0.00      0.50      0.00      0.00     51.00
      Average:        all      5.50      1.00      2.00     39.50      0.50      0.00      0.50      0.00      0.00     51.00

      11:50:01     pswpin/s pswpout/s
      12:00:01        12.50     40.25
      12:10:01         0.00      1.75
      Average:         6.25     21.00

      11:50:01          DEV       tps     rkB/s     wkB/s     dkB/s   areq-sz    aqu-sz     await     %util
      12:00:01          sda    120.50   1024.00    256.00      0.00     10.62      9.80     81.30     97.60
      12:10:01          sda    110.50   1000.00    200.00      0.00     10.62      9.10     80.10     96.60
      Average:          sda    115.50   1012.00    228.00      0.00     10.62      9.45     80.70     97.10

      11:50:01      runq-sz  plist-sz   ldavg-1   ldavg-5  ldavg-15   blocked
      12:00:01            2       310      2.05      1.80      1.75         6
      12:10:01            3       311      2.15      1.81      1.76         7
      Average:            3       311      2.10      1.80      1.76         7
      """;

  static final String JSON =
      """
      {"sysstat": {"hosts": [{"nodename": "web01", "release": "6.1.0-18-amd64", "number-of-cpus": 2,
        "statistics": [
          {"timestamp": {"date": "2026-11-23", "time": "12:00:01", "utc": 0, "interval": 600},
           "cpu-load": [
             {"cpu": "all", "usr": 5.00, "nice": 1.00, "sys": 2.00, "iowait": 40.00, "steal": 0.50, "irq": 0.00, "soft": 0.50, "guest": 0.00, "gnice": 0.00, "idle": 51.00},
             {"cpu": "0", "usr": 4.00, "nice": 1.00, "sys": 2.00, "iowait": 41.00, "steal": 0.50, "irq": 0.00, "soft": 0.50, "guest": 0.00, "gnice": 0.00, "idle": 51.00}],
           "swap-pages": {"pswpin": 12.50, "pswpout": 40.25},
           "queue": {"runq-sz": 2, "plist-sz": 310, "ldavg-1": 2.05, "ldavg-5": 1.80, "ldavg-15": 1.75, "blocked": 6},
           "disk": [{"disk-device": "sda", "tps": 120.50, "rd_sec": 2048.02, "wr_sec": 512.00, "rkB": 1024.00, "wkB": 256.00, "dkB": 0.00, "areq-sz": 10.62, "aqu-sz": 9.80, "await": 81.30, "util-percent": 97.60}]},
          {"timestamp": {"date": "2026-11-23", "time": "12:10:01", "utc": 0, "interval": 600},
           "cpu-load": [
             {"cpu": "all", "usr": 6.00, "nice": 1.00, "sys": 2.00, "iowait": 39.00, "steal": 0.50, "irq": 0.00, "soft": 0.50, "guest": 0.00, "gnice": 0.00, "idle": 51.00},
             {"cpu": "0", "usr": 7.00, "nice": 1.00, "sys": 2.00, "iowait": 38.00, "steal": 0.50, "irq": 0.00, "soft": 0.50, "guest": 0.00, "gnice": 0.00, "idle": 51.00}],
           "swap-pages": {"pswpin": 0.00, "pswpout": 1.75},
           "queue": {"runq-sz": 3, "plist-sz": 311, "ldavg-1": 2.15, "ldavg-5": 1.81, "ldavg-15": 1.76, "blocked": 7},
           "disk": [{"disk-device": "sda", "tps": 110.50, "rkB": 1000.00, "wkB": 200.00, "dkB": 0.00, "areq-sz": 10.62, "aqu-sz": 9.10, "await": 80.10, "util-percent": 96.60}]}],
        "restarts": []}]}}
      """;

  static final String CSV =
      """
      # hostname;interval;timestamp;CPU;%usr;%nice;%sys;%iowait;%steal;%irq;%soft;%guest;%gnice;%idle
      web01;600;2026-11-23 12:00:01;-1;5.00;1.00;2.00;40.00;0.50;0.00;0.50;0.00;0.00;51.00
      web01;600;2026-11-23 12:00:01;0;4.00;1.00;2.00;41.00;0.50;0.00;0.50;0.00;0.00;51.00
      web01;600;2026-11-23 12:10:01;-1;6.00;1.00;2.00;39.00;0.50;0.00;0.50;0.00;0.00;51.00
      web01;600;2026-11-23 12:10:01;0;7.00;1.00;2.00;38.00;0.50;0.00;0.50;0.00;0.00;51.00
      # hostname;interval;timestamp;pswpin/s;pswpout/s
      web01;600;2026-11-23 12:00:01;12.50;40.25
      web01;600;2026-11-23 12:10:01;0.00;1.75
      # hostname;interval;timestamp;DEV;tps;rkB/s;wkB/s;dkB/s;areq-sz;aqu-sz;await;%util
      web01;600;2026-11-23 12:00:01;sda;120.50;1024.00;256.00;0.00;10.62;9.80;81.30;97.60
      web01;600;2026-11-23 12:10:01;sda;110.50;1000.00;200.00;0.00;10.62;9.10;80.10;96.60
      # hostname;interval;timestamp;runq-sz;plist-sz;ldavg-1;ldavg-5;ldavg-15;blocked
      web01;600;2026-11-23 12:00:01;2;310;2.05;1.80;1.75;6
      web01;600;2026-11-23 12:10:01;3;311;2.15;1.81;1.76;7
      """;

  private static final SarTextReader READER = new SarTextReader();

  @Test
  void jsonAndSemicolonsSayWhatTheTextSays() throws IOException {
    Map<String, Double> samples = samples(ALL);
    assertThat(samples).hasSize(58);
    assertThat(Samples.of(new SadfJsonReader(), JSON)).isEqualTo(samples);
    assertThat(Samples.of(new SadfCsvReader(), CSV)).isEqualTo(samples);
  }

  @Test
  void twelveHoursAreTwentyFour() throws IOException {
    assertSame(text -> replaceTimes(text, "AM", "PM"));
    assertSame(text -> replaceTimes(text, "a.m.", "p.m."));
    assertSame(text -> replaceTimes(text, "午前", "午後"));
  }

  @Test
  void localesPrintTheSame() throws IOException {
    assertSame(
        text -> text.replaceAll("(\\d)\\.(\\d)", "$1,$2").replace("Average:", "Durchschn.:"));
    assertSame(text -> text.replace("11/23/2026", "2026-11-23").replace("Average:", "平均时间:"));
    assertSame(text -> text.replace("11/23/2026", "23.11.2026").replace("Average:", "Moyenne :"));
    assertSame(
        text -> text.replace("11/23/2026", "23/11/26").replaceAll("(\\d\\d):(\\d\\d):", "$1.$2."));
  }

  @Test
  void whatStandsAroundTheCellsDoesNotMatter() throws IOException {
    assertSame(text -> text.replace("\n", "\r\n"));
    assertSame(text -> "\uFEFF" + text);
    assertSame(text -> text.replaceAll("(?m)( \\d+\\.\\d\\d)", "\u001B[34;22m$1\u001B[0m"));
    assertSame(text -> text.replaceAll(" +", " "));
    assertSame(text -> "[root@web01 ~]# sar -A\n" + text + "[root@web01 ~]# ");
    assertSame(text -> text.replaceAll("(?m)^$\n", ""));
  }

  @Test
  void aNewColumnDoesNotMatter() throws IOException {
    assertSame(
        text ->
            text.replace("%iowait", "%newer %iowait")
                .replaceAll(
                    "(?m)^(12:\\d\\d:01 +(?:all|0) .*) (39|38|40|41)\\.00 ", "$1 0.00 $2.00 "));
  }

  @Test
  void recognisedByItsHeaders() {
    assertThat(READER.recognise(head("foo", ALL))).isEqualTo(Recognition.BY_CONTENT);
    assertThat(READER.recognise(head("sar-u.txt", "Cannot open /var/log/sa/sa23\n")))
        .isEqualTo(Recognition.BY_NAME);
    assertThat(
            READER.recognise(
                head("foo", "Linux version 5.4.0-42 (build@example.net) (gcc 9.3.0) #46 SMP\n")))
        .isEqualTo(Recognition.NO);
    assertThat(
            READER.recognise(
                head(
                    "foo", "14:00:01      UID       PID    %usr %system  %guest  %CPU  Command\n")))
        .isEqualTo(Recognition.NO);
  }

  @Test
  void aManifestThatNamesSysstatIsNoReport() {
    String manifest = "{\"schema\": \"capture/1\", \"tools\": {\"sysstat\": \"12.6.1\"}}";
    SadfJsonReader reader = new SadfJsonReader();
    assertThat(reader.recognise(head("capture.json", manifest))).isEqualTo(Recognition.NO);
    assertThat(reader.recognise(head("foo", JSON))).isEqualTo(Recognition.BY_CONTENT);
  }

  private static Head head(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Head.of(name, bytes, bytes.length);
  }

  private static void assertSame(Function<String, String> change) throws IOException {
    String changed = change.apply(ALL);
    assertThat(changed).isNotEqualTo(ALL);
    assertThat(samples(changed)).isEqualTo(samples(ALL));
  }

  private static Map<String, Double> samples(String text) throws IOException {
    return Samples.of(READER, text);
  }

  private static String replaceTimes(String text, String morning, String evening) {
    Function<MatchResult, String> twelve =
        match -> {
          int hour = Integer.parseInt(match.group(1));
          return (hour < 12 ? "" + hour : "12")
              + match.group(2)
              + (hour < 12 ? " " + morning : " " + evening);
        };
    return Pattern.compile("(?m)^(1[12])(:\\d\\d:01)").matcher(text).replaceAll(twelve);
  }
}
