package inquest.cli.testing;

import java.io.IOException;
import java.util.List;

/** One form of the outcome of a test run. */
public interface TestReport {
  /**
   * Writes the report.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void write(List<CaseResult> results, Appendable out) throws IOException;

  /** The report of a format: {@code text}, {@code junit}, {@code json} or {@code tap}. */
  static TestReport of(String format) {
    return switch (format) {
      case "text" -> new TextTestReport();
      case "junit" -> new JunitReport();
      case "json" -> new JsonTestReport();
      case "tap" -> new TapReport();
      default -> throw new IllegalArgumentException(format);
    };
  }
}
