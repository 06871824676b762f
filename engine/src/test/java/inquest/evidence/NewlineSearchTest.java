package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class NewlineSearchTest {
  @Property
  void findsWhatALookAtEachByteFinds(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') @Chars('\n') String text) {
    ByteBuffer bytes =
        ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from <= text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        int expected = text.substring(0, to).indexOf('\n', from);
        assertThat(NewlineSearch.find(bytes, from, to)).isEqualTo(expected);
      }
    }
  }
}
