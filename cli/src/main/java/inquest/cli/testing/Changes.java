package inquest.cli.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Tells which files have changed. */
public interface Changes extends AutoCloseable {
  /**
   * Waits for a change.
   *
   * @return the files and folders that have changed since the last call; empty when there will be
   *     no more
   * @throws IOException when what is watched cannot be watched any longer
   */
  Set<Path> await() throws IOException;

  @Override
  void close() throws IOException;
}
