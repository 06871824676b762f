package inquest.cli;

/** How the command ends, for scripts. */
enum ExitCode {
  /** It ran, whatever the verdict. */
  RAN(0),
  /** A check failed: a fixture differs from what it expects. */
  CHECK_FAILED(1),
  /** The command line is wrong. */
  USAGE(2),
  /** Nothing to judge by: a missing path, an empty folder, tools that were not installed. */
  NO_EVIDENCE(3),
  /** A defect of inquest, or output that could not be written. */
  INTERNAL_ERROR(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Of two parts of one run, the outcome of the whole. */
  ExitCode worse(ExitCode other) {
    return number >= other.number ? this : other;
  }
}
