package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is searched eight bytes at a time is what a look at each byte finds. */
class LogBytesTest {
  @Provide
  Arbitrary<String> logs() {
    return Arbitraries.of("\n", "-", "--", "-- Boot ", "\n-- Boot ", "x", "some words of a line\n")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void marksOfBootsAreFoundWhereverTheyLie(@ForAll("logs") String log) {
    ByteBuffer words = words(log);
    for (int from = 0; from <= Math.min(log.length(), 17); from++) {
      for (int to : List.of(log.length(), Math.max(from, log.length() - 5))) {
        assertThat(BootMark.find(words, from, to)).isEqualTo(firstMark(log, from, to));
      }
    }
  }

  private static int firstMark(String log, int from, int to) {
    String stretch = log.substring(from, to);
    int found = ("\n" + stretch).indexOf("\n-- Boot ");
    return found < 0 ? -1 : from + found;
  }

  @Property
  void linesAreNumberedAsALookAtEachByteNumbersThem(@ForAll("logs") String log) {
    LineNumbers numbers = new LineNumbers(words(log));
    numbers.begin();
    for (int position = 0; position <= log.length(); position += 7) {
      long lines = log.substring(0, position).chars().filter(c -> c == '\n').count();
      assertThat(numbers.at(position)).isEqualTo(1 + lines);
    }
  }

  private static ByteBuffer words(String log) {
    return ByteBuffer.wrap(log.getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
