package inquest.evidence;

/**
 * Something that could not be read, named.
 *
 * @param file name inside the capture
 * @param line line number, 0 when it concerns the whole file
 * @param reason what is wrong, and what was done about it, as a sentence part
 */
public record Problem(String file, long line, String reason) {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Problem other
        && file.equals(other.file)
        && line == other.line
        && reason.equals(other.reason);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + Long.hashCode(line)) + reason.hashCode();
  }
}
