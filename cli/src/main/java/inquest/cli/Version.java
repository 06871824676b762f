package inquest.cli;

/** Which inquest this is. */
final class Version {
  /** As {@code --version} prints it. */
  static final String TEXT = "inquest 0.1.0";

  private Version() {}
}
