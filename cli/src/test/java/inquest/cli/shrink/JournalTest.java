package inquest.cli.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path folder;

  @Test
  void knownAnswersAreNotAskedAgain() throws IOException {
    try (Journal journal = Journal.open(folder, "a capture")) {
      assertThat(journal.ask(() -> true)).isTrue();
      assertThat(journal.ask(() -> false)).isFalse();
    }
    try (Journal journal = Journal.open(folder, "a capture")) {
      assertThat(journal.known()).isEqualTo(2);
      assertThat(journal.ask(() -> false)).isTrue();
      assertThat(journal.ask(() -> true)).isFalse();
      assertThat(journal.ask(() -> true)).isTrue();
    }
  }

  @Test
  void answersAboutAnotherCaptureDoNotCount() throws IOException {
    try (Journal journal = Journal.open(folder, "a capture")) {
      assertThat(journal.ask(() -> true)).isTrue();
    }
    try (Journal journal = Journal.open(folder, "another")) {
      assertThat(journal.known()).isZero();
    }
  }
}
