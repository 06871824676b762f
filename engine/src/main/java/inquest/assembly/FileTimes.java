package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import java.util.List;

/** Times that one file tells of the events in another. */
final class FileTimes {
  private FileTimes() {}

  /** The files, their events with the times that others tell. */
  static List<Findings> set(List<Findings> files, Manifest manifest, WindowOptions options) {
    return ProblemFolders.dated(BmcClock.set(files, manifest, options));
  }
}
