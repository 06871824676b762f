package inquest.assembly;

import java.time.Duration;

/** How the moment of boot was got, which dates the lines that tell the seconds since boot only. */
enum BootBasis {
  /** A file states it, or many lines with both times agree. */
  STATED("uptime, from the stated boot", Duration.ofSeconds(1)),
  /** One line has both times; loggers write late. */
  ANCHORED("uptime, from a line with both times", Duration.ofSeconds(5)),
  /** The uptime when the state of the machine was read. */
  COUNTED_BACK("uptime, counted back from the snapshot", Duration.ofMinutes(2)),
  /** The last line is no later than the snapshot, and may be much earlier. */
  GUESSED("uptime, as if the last line were of the snapshot", Dating.ANY),
  /** Nothing tells. */
  UNKNOWN("uptime of an unknown boot", Dating.ANY);

  private final String words;
  private final Duration within;

  BootBasis(String words, Duration within) {
    this.words = words;
    this.within = within;
  }

  /** As a listing says it. */
  String words() {
    return words;
  }

  /** How far off the true time may be. */
  Duration within() {
    return within;
  }
}
