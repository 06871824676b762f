package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.ProcessRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The task tables that the OOM killer prints have no time of their own: each is of the kill that
 * follows it. Tables of kills outside the reach of the incident are left out.
 */
final class OutOfMemoryTables {
  private OutOfMemoryTables() {}

  /** The files, those with tables of other kills replaced by copies without these. */
  static List<Findings> inReach(List<Findings> files, Clock clock, Reach reach) {
    List<Findings> kept = new ArrayList<>(files.size());
    for (Findings file : files) {
      kept.add(inReach(file, clock, reach));
    }
    return kept;
  }

  private static Findings inReach(Findings file, Clock clock, Reach reach) {
    TreeMap<Long, Boolean> outside = new TreeMap<>();
    for (LoggedEvent event : file.events()) {
      if (event.kind().contains("oom")) {
        outside.put(event.line(), reach.outside(clock.at(event.stamp()), "oom-kill").isPresent());
      }
    }
    if (!outside.containsValue(true)) {
      return file;
    }
    Findings cut = new Findings(file.file(), file.format(), file.family());
    for (ProcessRow row : file.processes()) {
      boolean late =
          Optional.ofNullable(outside.ceilingEntry(row.line()))
              .or(() -> Optional.ofNullable(outside.floorEntry(row.line())))
              .map(entry -> entry.getValue())
              .orElse(false);
      if (!row.table().equals("oom") || !late) {
        cut.process(row);
      }
    }
    return cut;
  }
}
