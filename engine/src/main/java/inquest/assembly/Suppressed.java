package inquest.assembly;

import inquest.evidence.LoggedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "N callbacks suppressed": the kernel says how many messages of a function it did not print. They
 * are added once to the events of the kind that this function reports: to the one thing concerned
 * in that file, or to the one concerned most.
 */
final class Suppressed {
  static final String KIND = "callbacks-suppressed";

  private static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("show_signal_msg", List.of("segfault")),
          Map.entry("show_signal", List.of("segfault")),
          Map.entry("print_fatal_signal", List.of("segfault")),
          Map.entry("do_trap", List.of("invalid-opcode", "general-protection", "segfault")),
          Map.entry("print_req_error", List.of("io-error")),
          Map.entry("blk_print_req_error", List.of("io-error")),
          Map.entry("blk_update_request", List.of("io-error")),
          Map.entry("__blk_update_request", List.of("io-error")),
          Map.entry("buffer_io_error", List.of("buffer-io-error", "io-error")),
          Map.entry("quiet_error", List.of("buffer-io-error", "io-error")),
          Map.entry("nf_conntrack_alloc", List.of("conntrack-full")),
          Map.entry("__nf_conntrack_alloc", List.of("conntrack-full")),
          Map.entry("tcp_syn_flood_action", List.of("syn-flood")),
          Map.entry("tcp_conn_request", List.of("syn-flood")));

  private Suppressed() {}

  /** Adds the count of the line; false when nothing of that kind is in the file. */
  static boolean add(
      int file, LoggedEvent event, Optional<Instant> at, Collection<EventGroup> groups) {
    for (String kind : KINDS.getOrDefault(event.detail(), List.of())) {
      Tally largest = null;
      for (EventGroup group : groups) {
        Tally tally = group.kind().equals(kind) ? group.tally(file).orElse(null) : null;
        if (tally != null && (largest == null || tally.count() > largest.count())) {
          largest = tally;
        }
      }
      if (largest != null) {
        largest.addSuppressed(event.repeats(), at);
        return true;
      }
    }
    return false;
  }
}
