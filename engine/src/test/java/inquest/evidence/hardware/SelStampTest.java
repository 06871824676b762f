package inquest.evidence.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Stamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelStampTest {
  private static final LocalDateTime WALL = LocalDateTime.of(2026, 3, 4, 15, 7, 58);

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2026", "03/04/26", "Mar-04-2026", "2026-03-04", "04.03.2026"})
  void everySpellingOfADate(String date) {
    assertThat(SelStamp.of(date, "15:07:58")).isEqualTo(Stamp.local(WALL));
  }

  @Test
  void universalTimeIsStated() {
    assertThat(SelStamp.of("03/04/26", "15:07:58 UTC"))
        .isEqualTo(Stamp.offset(WALL, ZoneOffset.UTC));
  }

  @Test
  void aClockThatWasNotSetIsNoTime() {
    assertThat(SelStamp.of("PostInit", "PostInit")).isEqualTo(Stamp.NONE);
    assertThat(SelStamp.of("02/31/2026", "15:07:58")).isEqualTo(Stamp.NONE);
  }

  @Property
  void noTextThrows(@ForAll String date, @ForAll String time) {
    SelStamp.of(date, time);
  }
}
