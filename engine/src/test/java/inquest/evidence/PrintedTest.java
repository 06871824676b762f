package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PrintedTest {

  @Property
  void aCountIsReadWhateverFollows(@ForAll @LongRange(min = 0) long value) {
    long expected = value > 999_999_999_999_999_999L ? -1 : value;
    assertThat(Printed.count(value + " (Min/Max 19/37)")).isEqualTo(expected);
  }

  @Property
  void thousandsMayBeParted(@ForAll @IntRange(min = 0) int value) {
    String parted = String.format(Locale.ENGLISH, "%,d", value);
    assertThat(Printed.groupedCount(parted)).isEqualTo(value);
    assertThat(Printed.groupedCount(parted.replace(',', '’'))).isEqualTo(value);
    assertThat(Printed.groupedCount(parted + " [580 TB]")).isEqualTo(value);
  }

  @Property
  void noTextThrows(@ForAll String text) {
    Printed.words(text);
    Printed.cells(text, '|');
    Printed.count(text);
    Printed.groupedCount(text);
    Printed.decimal(text);
  }

  @Test
  void whatIsNoCountIsNotZero() {
    assertThat(Printed.count("")).isEqualTo(-1);
    assertThat(Printed.count("---")).isEqualTo(-1);
    assertThat(Printed.count("99999999999999999999")).isEqualTo(-1);
    assertThat(Printed.groupedCount("none")).isEqualTo(-1);
    assertThat(Printed.decimal("n/a")).isNaN();
  }

  @Test
  void decimalsHavePointOrComma() {
    assertThat(Printed.decimal("9,3%")).isEqualTo(9.3);
    assertThat(Printed.decimal(" 38.2")).isEqualTo(38.2);
  }

  @Test
  void cellsKeepTheirEmptyNeighbours() {
    assertThat(Printed.cells("a | | b ", '|')).containsExactly("a", "", "b");
    assertThat(Printed.words("  a\tb  ")).containsExactly("a", "b");
  }
}
