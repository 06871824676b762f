package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorTextTest {
  @Test
  void theUsageBehindAnErrorBelongsToIt() {
    assertThat(
            ErrorText.only(
                List.of(
                    "/dev/none: No such file or directory",
                    "Usage: nvme smart-log <device> [OPTIONS]",
                    "",
                    "Retrieve SMART log for the given device")))
        .contains("/dev/none: No such file or directory");
  }

  @Test
  void anErrorBesideEvidenceIsNotAll() {
    assertThat(ErrorText.only(List.of("df: /mnt: Permission denied", "/dev/sda1 100 50 50 50% /")))
        .isEmpty();
  }
}
