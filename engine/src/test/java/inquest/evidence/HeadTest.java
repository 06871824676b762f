package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadTest {

  private static Head head(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Head.of("var/log/Kernel.LOG", bytes, bytes.length);
  }

  @Test
  void linesAreWithoutMarkEndsAndEscapes() {
    Head head = head("\uFEFF\n\u001B[1mone\u001B[0m\r\n\ntwo");
    assertThat(head.lines()).containsExactly("", "one", "", "two");
    assertThat(head.firstLine()).isEqualTo("one");
    assertThat(head.binary()).isFalse();
    assertThat(head.baseName()).isEqualTo("kernel.log");
  }

  @Test
  void nulsAreNoticedAndDropped() {
    Head head = head("\0\0one\n");
    assertThat(head.lines()).containsExactly("one");
    assertThat(head.binary()).isTrue();
  }

  @Test
  void onlyTheBeginningIsLookedAt() {
    assertThat(head("x".repeat(Head.BYTES) + "\nnext").lines())
        .containsExactly("x".repeat(Head.BYTES));
    assertThat(head("").lines()).isEmpty();
    assertThat(head("").firstLine()).isEmpty();
  }
}
