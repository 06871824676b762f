package inquest.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happened, how exactly that is known, and from what.
 *
 * @param at the instant; empty when nothing tells it
 * @param within how far off the true time may be; {@link #ANY} when that cannot be said
 * @param how it was got, in words
 */
public record Dating(Optional<Instant> at, Duration within, String how) {
  /** No bound is known. */
  public static final Duration ANY = ChronoUnit.FOREVER.getDuration();

  static Dating undated(String how) {
    return new Dating(Optional.empty(), ANY, how);
  }
}
