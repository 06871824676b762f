package inquest.cli;

/** The command line asks for something that does not exist or make sense; the message says what. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
