package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.facts.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that hold the state of the machine at a moment of their own: snapshots of every few
 * minutes, dumps that a monitor wrote and will overwrite, totals of a day. Such a state is of the
 * incident only when its moment is; the time comes from the manifest or from the file itself, never
 * from its modification time. Files that tell no moment are taken as of the snapshot.
 */
final class Snapshots {
  private static final String TAKEN = "taken";

  /** The monitor writes its dumps at one instant, and only that of top says when. */
  private static final String DUMP = "check_swap.";

  private final Manifest manifest;
  private final Clock clock;
  private final Reach reach;
  private final Map<String, String> dumps = new HashMap<>();

  Snapshots(List<Findings> files, Manifest manifest, Clock clock, Reach reach) {
    this.manifest = manifest;
    this.clock = clock;
    this.reach = reach;
    for (Findings file : files) {
      String taken = file.identity().getOrDefault(TAKEN, "");
      if (!taken.isEmpty() && base(file.file()).startsWith(DUMP)) {
        dumps.put(folder(file.file()), taken);
      }
    }
  }

  /** The files whose moment is that of the incident; the others are listed. */
  List<Findings> inReach(List<Findings> files, Backgrounds backgrounds) {
    List<Findings> kept = new ArrayList<>(files.size());
    for (Findings file : files) {
      String taken = taken(file);
      Optional<String> outside = taken.isEmpty() ? Optional.empty() : outside(taken);
      if (outside.isPresent()) {
        backgrounds.add(file.file(), 0, "", "", "taken " + outside.get(), taken, 1);
      } else {
        kept.add(file);
      }
    }
    return kept;
  }

  private String taken(Findings file) {
    Optional<Instant> declared = manifest.declaration(file.file()).takenAt();
    if (declared.isPresent()) {
      return declared.get().toString();
    }
    String own = file.identity().getOrDefault(TAKEN, "");
    boolean dump = own.isEmpty() && base(file.file()).startsWith(DUMP);
    return dump ? dumps.getOrDefault(folder(file.file()), "") : own;
  }

  private Optional<String> outside(String taken) {
    try {
      if (taken.indexOf('-') < 0) {
        return outside(LocalTime.parse(taken));
      }
      if (taken.indexOf('T') < 0) {
        return outside(LocalDate.parse(taken));
      }
      return reach.outside(Optional.of(instant(taken)), TAKEN);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** When the state in the file was taken; empty when it tells no moment, or no day. */
  Optional<Instant> moment(Findings file) {
    String taken = taken(file);
    try {
      return taken.indexOf('T') < 0 ? Optional.empty() : Optional.of(instant(taken));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Instant instant(String taken) {
    return taken.endsWith("Z")
        ? Instant.parse(taken)
        : LocalDateTime.parse(taken).atZone(clock.zone()).toInstant();
  }

  /** A time without a day is of the incident when it is on some day of it. */
  private Optional<String> outside(LocalTime time) {
    Span window = reach.window();
    if (!window.dated()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofInstant(window.from(), clock.zone()).minusDays(1);
    LocalDate last = LocalDate.ofInstant(window.to(), clock.zone()).plusDays(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      Instant at = day.atTime(time).atZone(clock.zone()).toInstant();
      if (reach.outside(Optional.of(at), TAKEN).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of("at another time than the window");
  }

  private Optional<String> outside(LocalDate day) {
    Span window = reach.window();
    if (!window.dated()) {
      return Optional.empty();
    }
    boolean before = day.isBefore(LocalDate.ofInstant(window.from(), clock.zone()));
    boolean after = day.isAfter(LocalDate.ofInstant(window.to(), clock.zone()));
    return before || after ? Optional.of("on another day than the window") : Optional.empty();
  }

  private static String base(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
