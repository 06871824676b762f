package inquest.report;

import inquest.diagnosis.DiagnosisWhy;
import inquest.diagnosis.DiagnosisWhyNot;
import java.io.IOException;

/** One form of the explanations. The same case gives the same characters. */
public interface WhyRenderer {
  /**
   * Writes how findings were derived.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void why(DiagnosisWhy why, Appendable out) throws IOException;

  /**
   * Writes why something was not concluded, or not chosen.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void whyNot(DiagnosisWhyNot answer, Appendable out) throws IOException;
}
