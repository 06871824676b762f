package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.evidence.Problem;
import java.util.ArrayList;
import java.util.List;

/** Every file, or part of one, that did not enter the diagnosis, with the reason. */
final class Leftovers {
  private Leftovers() {}

  static List<Diagnosis.Unread> of(CaseFile caseFile) {
    List<Diagnosis.Unread> unread = new ArrayList<>();
    for (Problem problem : caseFile.unread()) {
      String line = problem.line() == 0 ? "" : "line " + problem.line() + ": ";
      unread.add(
          new Diagnosis.Unread(problem.file(), Diagnosis.Unread.UNREAD, line + problem.reason()));
    }
    for (CaseFile.Background background : caseFile.background()) {
      String line = background.line() == 0 ? "" : "line " + background.line() + ": ";
      unread.add(
          new Diagnosis.Unread(
              background.file(), Diagnosis.Unread.BACKGROUND, line + background.because()));
    }
    return List.copyOf(unread);
  }
}
