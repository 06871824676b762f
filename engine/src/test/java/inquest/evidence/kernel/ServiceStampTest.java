package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Stamp;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceStampTest {
  private static final LocalDateTime TIME = LocalDateTime.of(2013, 10, 18, 2, 47, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Fri Oct 18 02:47:03 2013] [error] text",
        "[Fri Oct 18 02:47:03.000000 2013] [core:error] text",
        "[18-Oct-2013 02:47:03] text",
        "[18-Oct-2013 02:47:03 UTC] text",
        "2013/10/18 02:47:03 [error] text",
        "131018  2:47:03 text",
        "131018 02:47:03 text",
        "2013-10-18 02:47:03 12 text",
        "2013-10-18T02:47:03.000000Z 0 text"
      })
  void everyFormIsRead(String line) {
    assertThat(ServiceStamp.of(line).stamp().wall()).isEqualTo(TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "[ab] text",
        "[this is no date at all] text",
        "[                      ] text",
        "[99-Oct-2013 02:47:03] text",
        "[18-Oct-2013          ] text",
        "999999 99:99:99 text",
        "12:47:03 UTC - mysqld got signal 11 ;",
        "2013/99/18 02:47:03 text"
      })
  void nothingElseIsATime(String line) {
    assertThat(ServiceStamp.of(line).stamp()).isEqualTo(Stamp.NONE);
  }
}
