package inquest.assembly;

import java.util.Optional;

/**
 * What the command line says of the time of the incident.
 *
 * @param from {@code HH:MM[:SS]} or ISO 8601
 * @param to the same
 * @param zone of the host, such as {@code Europe/Berlin} or {@code +02:00}
 */
public record WindowOptions(Optional<String> from, Optional<String> to, Optional<String> zone) {

  /** Nothing said. */
  public static final WindowOptions NONE =
      new WindowOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
