package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Head;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTextTest {
  private static boolean fills(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return KernelText.fills(Head.of("foo", bytes, bytes.length));
  }

  @Test
  void twoMessagesThatAreHalfOfTheTextMakeItAKernelLog() {
    String messages = "ata1.00: error: { UNC }\nEXT4-fs error (device sda1): ext4_lookup:1\n";
    assertThat(fills(messages)).isTrue();
    assertThat(fills(messages + "one\ntwo\n")).isTrue();
    assertThat(fills(messages + "one\ntwo\nthree\n")).isFalse();
    assertThat(fills(messages + " [<c0>] one\n [<c1>] two\n [<c2>] three\n"))
        .as("a trace belongs to its message")
        .isTrue();
    assertThat(fills("ata1.00: error: { UNC }\n")).as("one line alone").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TCP: inuse 27 orphan 0\nUDP: inuse 4\n",
        "sd\nscsi\nmd\n",
        "md0 : active raid1 sda1[0]\nmd1 : active raid1 sdb1[0]\n",
        "eth0: flags=4163<UP>  mtu 1500\n  inet 192.0.2.1\neth1: flags=4163<UP>  mtu 1500\n",
        "ata_piix 36864 0\nscsi_mod 155648 2\nmd_mod 1 0\n",
        "The kernel said BUG: and then\nnothing, md: he wrote\n",
      })
  void whatOnlySharesWordsIsNone(String text) {
    assertThat(fills(text)).isFalse();
  }

  @Test
  void aHostThatIsCalledLikeADeviceIsAHost() {
    LogLine line = LogLine.of("Nov 23 15:09:34 md0 kernel: ata1.00: error: { UNC }");
    assertThat(line.host()).isEqualTo("md0");
    LogLine without = LogLine.of("Nov 23 15:09:34 ata1.00: error: { UNC }");
    assertThat(without.host()).isEmpty();
    assertThat(without.stamp().hasWall()).isTrue();
    assertThat(without.message()).isEqualTo("ata1.00: error: { UNC }");
  }
}
