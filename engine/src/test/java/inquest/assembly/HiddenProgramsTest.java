package inquest.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenProgramsTest {

  @Test
  void aProgramBelowADotAmongTemporaryFilesHides() {
    assertThat(HiddenPrograms.hidden("/var/tmp/.font-unix/kworkerds -c config.json")).isTrue();
    assertThat(HiddenPrograms.hidden("/tmp/.x/a")).isTrue();
    assertThat(HiddenPrograms.hidden("/dev/shm/run")).isTrue();
  }

  @Test
  void oneThatIsOnlyBuiltOrUnpackedThereDoesNot() {
    assertThat(HiddenPrograms.hidden("/tmp/go-build123/b001/x.test -test.v")).isFalse();
    assertThat(HiddenPrograms.hidden("/tmp/.mount_editorAb/usr/bin/editor")).isFalse();
    assertThat(HiddenPrograms.hidden("/home/alice/.local/bin/simulate")).isFalse();
    assertThat(HiddenPrograms.hidden("vim /tmp/.notes")).isFalse();
    assertThat(HiddenPrograms.hidden("")).isFalse();
  }
}
