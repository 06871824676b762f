package inquest.capture;

import java.io.IOException;
import java.io.InputStream;

/**
 * Receives the files of a capture, one after the other, each as a stream that ends with the call.
 */
public interface CaptureVisitor {

  /**
   * One file.
   *
   * @param name name inside the capture: forward slashes, no leading slash, no {@code ..}, the
   *     single top directory of an archive and compression suffixes removed
   * @param content its bytes, decompressed; need not be read to the end
   */
  void file(String name, InputStream content) throws IOException;

  /**
   * Something that cannot be handed out: unreadable, truncated, hostile.
   *
   * @param name name inside the capture; empty when it concerns the capture as a whole
   * @param reason what is wrong and what was done about it
   */
  void problem(String name, String reason);

  /**
   * Part of the capture as a whole is lost, and nothing tells what it held.
   *
   * @param reason how it was lost
   */
  default void lost(String reason) {
    problem("", reason);
  }
}
