package inquest.assembly;

/** What the command line says of the time of the incident makes no sense for this capture. */
public final class WindowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  WindowException(String message) {
    super(message);
  }
}
