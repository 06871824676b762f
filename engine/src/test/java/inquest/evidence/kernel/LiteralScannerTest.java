package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LiteralScannerTest {
  private static final List<String> LITERALS = List.of("abcab", "abcabc", "bbbbbb", "cabca");

  @Property(tries = 2000)
  void findsWhatAPlainSearchFinds(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    long found = new LiteralScanner(LITERALS).find(bytes, 0, bytes.length);
    int first = Integer.MAX_VALUE;
    for (String literal : LITERALS) {
      int at = text.indexOf(literal);
      first = at < 0 ? first : Math.min(first, at);
    }
    if (first == Integer.MAX_VALUE) {
      assertThat(found).isEqualTo(LiteralScanner.NONE);
    } else {
      assertThat(LiteralScanner.position(found)).isEqualTo(first);
      assertThat(text.startsWith(LITERALS.get(LiteralScanner.literal(found)), first)).isTrue();
    }
  }

  @Test
  void everyAnchorOfTheCatalogueIsFoundAlone() {
    for (KernelPattern pattern : KernelMessages.all()) {
      for (String anchor : pattern.anchors()) {
        byte[] bytes = ("xx" + anchor + "yy").getBytes(StandardCharsets.US_ASCII);
        long found = KernelMessages.catalogue().scanner().find(bytes, 0, bytes.length);
        assertThat(found).as(anchor).isNotEqualTo(LiteralScanner.NONE);
      }
    }
  }

  @Test
  void anAnchorIsLongEnoughToJump() {
    assertThat(KernelMessages.all())
        .allSatisfy(
            pattern ->
                assertThat(pattern.anchors())
                    .isNotEmpty()
                    .allSatisfy(anchor -> assertThat(anchor.length()).isGreaterThanOrEqualTo(10)));
  }

  @Test
  void refusesLiteralsTooShortToSearch() {
    assertThatThrownBy(() -> new LiteralScanner(List.of("abc")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
