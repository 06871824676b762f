package inquest.capture;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the system says of a file that cannot be read, without the path it says it of. */
final class Faults {

  private Faults() {}

  static String text(Throwable fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "no such file";
    }
    String message =
        fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
    return message == null || message.isBlank()
        ? fault.getClass().getSimpleName()
        : Naming.printable(message);
  }
}
