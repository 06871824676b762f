package inquest.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A result file that appears whole or not at all: written beside its place under a name of its own,
 * then moved there. Without {@link #commit} the file that was there before stays as it was.
 */
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path partial;
  private final Writer writer;

  private OutputFile(Path target, Path partial, Writer writer) {
    this.target = target;
    this.partial = partial;
    this.writer = writer;
  }

  /**
   * Opens a file for writing.
   *
   * @throws UsageException when there is no such folder, or it cannot be written to
   */
  static OutputFile open(String name) {
    Path target = Path.of(name).toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new UsageException(name + ": is a directory, the output must be a file");
    }
    Path partial =
        target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Writer writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8);
      return new OutputFile(target, partial, writer);
    } catch (IOException e) {
      throw new UsageException(name + ": cannot be written: " + Reasons.of(e));
    }
  }

  Writer writer() {
    return writer;
  }

  /** Puts the complete file in its place. */
  void commit() throws IOException {
    writer.close();
    try {
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(partial);
  }
}
