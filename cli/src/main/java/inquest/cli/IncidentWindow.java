package inquest.cli;

import inquest.assembly.WindowOptions;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options {@code --from}, {@code --to} and {@code --tz}, checked before any file is read. */
final class IncidentWindow {
  private static final List<String> NAMES = List.of("--from", "--to", "--tz");

  private IncidentWindow() {}

  /**
   * What the options say, by name of the option.
   *
   * @throws UsageException when one of them is no time or no zone
   */
  static WindowOptions of(Map<String, String> options) {
    if (Collections.disjoint(options.keySet(), NAMES)) {
      return WindowOptions.NONE;
    }
    return new WindowOptions(time("--from", options), time("--to", options), zone("--tz", options));
  }

  private static Optional<String> time(String option, Map<String, String> options) {
    Optional<String> text = Optional.ofNullable(options.get(option));
    text.ifPresent(
        value -> {
          if (!isTime(value)) {
            throw new UsageException(
                option + " " + value + ": is no time; HH:MM[:SS] or ISO 8601 is expected");
          }
        });
    return text;
  }

  private static boolean isTime(String text) {
    try {
      if (text.length() <= "HH:MM:SS".length()) {
        LocalTime.parse(text);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(text.replace(' ', 'T'));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> zone(String option, Map<String, String> options) {
    Optional<String> text = Optional.ofNullable(options.get(option));
    text.ifPresent(
        value -> {
          try {
            ZoneId.of(value);
          } catch (DateTimeException e) {
            throw new UsageException(
                option + " " + value + ": is no time zone; Europe/Berlin or +02:00 is expected");
          }
        });
    return text;
  }
}
