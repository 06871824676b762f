package inquest.assembly;

import inquest.facts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What belongs to the incident: half an hour before the window and ten minutes after it; a day
 * before it for what hardware and crashing programs say, because such trouble lasts.
 *
 * @param window of the incident
 */
record Reach(Span window) {
  private static final Duration BEFORE = Duration.ofMinutes(30);
  private static final Duration LONG_BEFORE = Duration.ofHours(24);
  private static final Duration AFTER = Duration.ofMinutes(10);

  private static final String[] LASTING_PREFIXES = {
    "io-error",
    "buffer-io-error",
    "critical-",
    "lost-write",
    "device-offlined",
    "memory-failure",
    "smartd-",
    "sense-",
    "ata-",
    "scsi-",
    "nvme-",
    "md-",
    "mce",
    "edac",
    "ghes",
    "aer",
    "pci",
    "ext4-",
    "xfs-",
    "btrfs-",
    "filesystem-",
    "sel-",
    "segfault",
    "memory-corrected",
    "memory-uncorrected",
    "machine-check",
    "thermal",
    "raid-"
  };
  private static final Set<String> LASTING =
      Set.of(
          "panic",
          "kernel-panic",
          "oops",
          "kernel-bug",
          "general-protection",
          "invalid-opcode",
          "soft-lockup",
          "hard-lockup",
          "abnormal-exit",
          "remount-read-only");

  /** Why evidence of this kind at this time is not of the incident; empty when it is. */
  Optional<String> outside(Optional<Instant> at, String kind) {
    if (!window.dated()) {
      return Optional.empty();
    }
    if (at.isEmpty()) {
      // a management controller keeps entries for years, those of before its clock was set too
      return kind.startsWith("sel-") ? Optional.of("undated") : Optional.empty();
    }
    Duration before = lasting(kind) ? LONG_BEFORE : BEFORE;
    if (at.get().isBefore(window.from().minus(before))) {
      return Optional.of("before the window");
    }
    return at.get().isAfter(window.to().plus(AFTER))
        ? Optional.of("after the window")
        : Optional.empty();
  }

  private static boolean lasting(String kind) {
    for (String prefix : LASTING_PREFIXES) {
      if (kind.startsWith(prefix)) {
        return true;
      }
    }
    return LASTING.contains(kind);
  }
}
