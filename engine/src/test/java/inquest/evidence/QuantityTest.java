package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuantityTest {
  @Property
  void aNumberIsRoundedAsJavaDoes(@ForAll long digits, @ForAll @IntRange(max = 18) int decimals) {
    String text = BigDecimal.valueOf(digits, decimals).toPlainString();
    assertThat(Quantity.number(text)).as(text).isEqualTo(Double.parseDouble(text));
  }

  @Property
  void aNumberOfFewDigitsIsToo(
      @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int digits,
      @ForAll @IntRange(max = 12) int decimals) {
    String text = BigDecimal.valueOf(digits, decimals).toPlainString();
    assertThat(Quantity.number(text.replace('.', ',')))
        .as(text)
        .isEqualTo(Double.parseDouble(text));
  }

  @Example
  void whatIsNoNumberIsNaN() {
    assertThat(new String[] {"", "-", ".", "1.2.3", "1e5", "5%", "0x1F", "NaN", "1 "})
        .allSatisfy(text -> assertThat(Quantity.number(text)).as(text).isNaN());
  }

  @Example
  void aSignAndABareMarkBelongToANumber() {
    assertThat(Quantity.number("+5")).isEqualTo(5);
    assertThat(Quantity.number("-0.5")).isEqualTo(-0.5);
    assertThat(Quantity.number("5.")).isEqualTo(5);
    assertThat(Quantity.number(",5")).isEqualTo(0.5);
  }
}
