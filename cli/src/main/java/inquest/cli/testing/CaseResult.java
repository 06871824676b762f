package inquest.cli.testing;

import java.util.List;

/**
 * What became of a case.
 *
 * @param name of the case
 * @param file the file or folder that it stands in
 * @param line of it
 * @param differences what was not as expected
 * @param fault why the case could not be run; empty when it was
 * @param seconds that it took
 */
public record CaseResult(
    String name,
    String file,
    int line,
    List<Difference> differences,
    String fault,
    double seconds) {

  /** Whether all was as expected. */
  public boolean passed() {
    return differences.isEmpty() && fault.isEmpty();
  }

  /** How many of them passed. */
  static long passed(List<CaseResult> results) {
    return results.stream().filter(CaseResult::passed).count();
  }
}
