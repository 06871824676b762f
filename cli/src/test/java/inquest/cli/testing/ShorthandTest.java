package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {

  @Test
  void valuesAreRepeatedAndMayBeMissing() throws FixtureFault {
    Shorthand samples = read("2x2 95.5x1 _x2 3");
    assertThat(samples.values()).containsExactly(2, 2, 95.5, Double.NaN, Double.NaN, 3);
    assertThat(samples.length()).isEqualTo(6);
  }

  @Test
  void aRampGoesFromOneValueToTheOther() throws FixtureFault {
    assertThat(read("10..90x5").values()).containsExactly(10, 30, 50, 70, 90);
    assertThat(read("1.5..0.5x3").values()).containsExactly(1.5, 1, 0.5);
  }

  @Test
  void oneValueHoldsAllTheTime() throws FixtureFault {
    assertThat(read("7").length()).isZero();
    assertThat(read("7").at(1000)).isEqualTo(7);
    assertThat(read("7x1").length()).isOne();
    assertThat(read("_").length()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95*20|4|no samples",
        "2x3 -5x2|8|sar knows no value below 0",
        "2x3  abc|9|no samples",
        "2x0|4|1 to 86400 samples",
        "2x999999999|4|1 to 86400 samples",
        "1..5|4|in 2 samples or more",
        "_..5x3|4|in 2 samples or more",
        "1x86400 1x1|12|more than 86400 samples",
        "' '|4|no samples"
      })
  void whatIsNotUnderstoodIsNamedWithItsColumn(String text, int column, String reason) {
    assertThatThrownBy(
            () -> Shorthand.of(Part.parse("f.yaml", "a: \"" + text + "\"\n").members().get("a")))
        .isInstanceOf(FixtureFault.class)
        .hasMessageContaining("f.yaml:1:" + (text.isBlank() ? 4 : column + 1) + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void theColumnOfAnUnquotedTextCountsToo() {
    assertThatThrownBy(() -> Shorthand.of(Part.parse("f.yaml", "a: 2x3 4y5\n").members().get("a")))
        .hasMessageStartingWith("f.yaml:1:8: '4y5'");
  }

  private static Shorthand read(String text) throws FixtureFault {
    Shorthand samples = Shorthand.of(Part.parse("f.yaml", "a: " + text + "\n").members().get("a"));
    assertThat(Arrays.toString(samples.values())).isNotEmpty();
    return samples;
  }
}
