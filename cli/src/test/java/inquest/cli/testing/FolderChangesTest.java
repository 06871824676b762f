package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system tells is waited for, never for a time. */
@Timeout(60)
class FolderChangesTest {
  @TempDir Path folder;

  @Test
  void aChangedFileIsNamed() throws IOException {
    Path file = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("f"), "one");
    try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
      Files.writeString(file, "two");
      assertThat(await(changes, file)).isTrue();
    }
  }

  @Test
  void aNewFolderIsWatchedToo() throws IOException {
    try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
      Path made = Files.createDirectory(folder.resolve("new"));
      assertThat(await(changes, made)).isTrue();
      Path file = Files.writeString(made.resolve("f"), "one");
      assertThat(await(changes, file)).isTrue();
    }
  }

  @Test
  void ofAFileItsFolderIsWatched() throws IOException {
    Path file = Files.writeString(folder.resolve("limits.yaml"), "");
    try (FolderChanges changes = FolderChanges.of(List.of(file))) {
      Files.writeString(file, "values: {}");
      assertThat(await(changes, file)).isTrue();
    }
  }

  @Test
  void whenItIsClosedThereAreNoMore() throws IOException {
    FolderChanges changes = FolderChanges.of(List.of(folder));
    changes.close();
    assertThat(changes.await()).isEmpty();
  }

  private static boolean await(FolderChanges changes, Path path) throws IOException {
    Set<Path> seen = new HashSet<>();
    while (!seen.contains(path)) {
      Set<Path> changed = changes.await();
      if (changed.isEmpty()) {
        return false;
      }
      seen.addAll(changed);
    }
    return true;
  }
}
