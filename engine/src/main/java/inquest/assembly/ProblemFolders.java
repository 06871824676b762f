package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem that abrt recorded is a folder: one file tells when it was, the others what. Their
 * events without a date are of that time, which may be months ago.
 */
final class ProblemFolders {
  private ProblemFolders() {}

  /** The files, the undated events of a problem at its time. */
  static List<Findings> dated(List<Findings> files) {
    Map<String, Stamp> times = new HashMap<>();
    for (Findings file : files) {
      String seconds = file.identity().getOrDefault("problem-epoch-seconds", "");
      if (!seconds.isEmpty()) {
        times.put(folder(file), stamp(Long.parseLong(seconds)));
      }
    }
    if (times.isEmpty()) {
      return files;
    }
    List<Findings> dated = new ArrayList<>();
    for (Findings file : files) {
      Stamp time = times.get(folder(file));
      boolean undated = time != null && !file.events().isEmpty();
      dated.add(undated ? file.withEvents(event -> at(event, time)) : file);
    }
    return dated;
  }

  private static LoggedEvent at(LoggedEvent event, Stamp time) {
    return event.stamp().hasWall() ? event : event.at(time);
  }

  private static Stamp stamp(long seconds) {
    Instant at = Instant.ofEpochSecond(seconds);
    return Stamp.offset(LocalDateTime.ofInstant(at, ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static String folder(Findings file) {
    return file.file().substring(0, file.file().lastIndexOf('/') + 1);
  }
}
