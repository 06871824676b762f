package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void dmesgWithCaller() {
    LogLine line = LogLine.of("[   12.345678][ T123] php[1]: segfault");
    assertThat(line.stamp().uptimeSeconds()).isEqualTo(12.345678);
    assertThat(line.message()).isEqualTo("php[1]: segfault");
  }

  @Test
  void dmesgWithDate() {
    LogLine line = LogLine.of("[Thu Jul  6 18:48:44 2023] text");
    assertThat(line.stamp().wall()).isEqualTo(LocalDateTime.of(2023, 7, 6, 18, 48, 44));
    assertThat(line.message()).isEqualTo("text");
  }

  @Test
  void dmesgWithADateInAnotherLanguage() {
    LogLine line = LogLine.of("[\u0421\u0440 \u043c\u0430\u0440 10 20:19:39 2021] text");
    assertThat(line.stamp().hasWall()).isFalse();
    assertThat(line.message()).isEqualTo("text");
  }

  @Test
  void syslogOfADaemonWithoutYear() {
    LogLine line = LogLine.of("Jul  4 18:48:44 web01 sshd[412]: Accepted publickey");
    assertThat(line.stamp().yearless()).isTrue();
    assertThat(line.host()).isEqualTo("web01");
    assertThat(line.tag()).isEqualTo("sshd");
    assertThat(line.kernel()).isFalse();
    assertThat(line.identity()).isEqualTo("sshd[412]: Accepted publickey");
  }

  @Test
  void syslogWithBothClocks() {
    LogLine line = LogLine.of("2024-04-17T00:26:33.540821+05:30 web01 kernel: [  1.000000] text");
    assertThat(line.stamp().zone()).isEqualTo("+05:30");
    assertThat(line.stamp().wall().getNano()).isEqualTo(540_821_000);
    assertThat(line.stamp().uptimeSeconds()).isEqualTo(1);
    assertThat(line.message()).isEqualTo("text");
  }

  @Test
  void busyboxWritesTheFacilityBeforeTheTag() {
    LogLine line = LogLine.of("Jan  1 00:00:10 gw01 kern.warn kernel: text");
    assertThat(line.tag()).isEqualTo("kernel");
    assertThat(line.message()).isEqualTo("text");
  }

  @Test
  void monotonicJournal() {
    LogLine line = LogLine.of("[   12.345678] web01 kernel: text");
    assertThat(line.host()).isEqualTo("web01");
    assertThat(line.message()).isEqualTo("text");
  }

  @Property
  void noTextBreaksIt(@ForAll String text) {
    assertThat(text).endsWith(LogLine.of(text).message());
  }
}
