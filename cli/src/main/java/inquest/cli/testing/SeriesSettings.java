package inquest.cli.testing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine that {@code series} tells of, and when it was sampled. What is not said has a
 * default.
 *
 * @param settings key → what it says
 */
record SeriesSettings(Map<String, Part> settings) {
  private static final Pattern STEP = Pattern.compile("(\\d{1,5})([smh])");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
  private static final Pattern NAME = Pattern.compile("[\\w.-]{1,64}");
  private static final int DAY = 86_400;

  /** Name of the machine. */
  String host() throws FixtureFault {
    Part part = settings.get("host");
    if (part != null && !NAME.matcher(part.text()).matches()) {
      throw part.fault("'" + part.text() + "': the name of a machine is expected");
    }
    return part == null ? "web01" : part.text();
  }

  /** When sar began. */
  LocalDateTime start() throws FixtureFault {
    Part part = settings.get("start");
    if (part == null) {
      return LocalDateTime.of(2026, 11, 20, 14, 0);
    }
    try {
      return LocalDateTime.parse(part.text().replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw part.fault(
          "'" + part.text() + "': a local time such as 2026-11-20T14:00:00 is expected");
    }
  }

  /** Seconds from one sample to the next. */
  int step() throws FixtureFault {
    Part part = settings.get("step");
    if (part == null) {
      return 10;
    }
    Matcher step = STEP.matcher(part.text());
    long seconds = 0;
    if (step.matches()) {
      long unit = step.group(2).equals("s") ? 1 : step.group(2).equals("m") ? 60 : 3600;
      seconds = Long.parseLong(step.group(1)) * unit;
    }
    if (seconds < 1 || seconds > DAY / 2) {
      throw part.fault("'" + part.text() + "': a time such as 2s, 10m or 1h is expected");
    }
    return (int) seconds;
  }

  /** A whole number. */
  double number(String key, double otherwise) throws FixtureFault {
    Part part = settings.get(key);
    if (part == null) {
      return otherwise;
    }
    if (!NUMBER.matcher(part.text()).matches()) {
      throw part.fault(key + ": a whole number is expected");
    }
    return Double.parseDouble(part.text());
  }

  /** When the machine came up again, before the end. */
  List<LocalDateTime> restarts(LocalDateTime end) throws FixtureFault {
    Part listed = settings.get("restarts");
    List<Part> all = listed == null ? List.of() : listed.itemsOrOne();
    LocalDateTime start = start();
    List<LocalDateTime> restarts = new ArrayList<>();
    for (Part part :
        settings.containsKey("restarts")
            ? settings.get("restarts").itemsOrOne()
            : List.<Part>of()) {
      LocalDateTime moment = moment(part, start);
      LocalDateTime before = restarts.isEmpty() ? start : restarts.get(restarts.size() - 1);
      if (!moment.isAfter(before) || !moment.isBefore(end)) {
        throw part.fault(part.text() + ": not between " + before + " and " + end);
      }
      restarts.add(moment);
    }
    return restarts;
  }

  private static LocalDateTime moment(Part part, LocalDateTime start) throws FixtureFault {
    try {
      LocalDateTime moment = start.toLocalDate().atTime(LocalTime.parse(part.text()));
      return moment.isBefore(start) ? moment.plusDays(1) : moment;
    } catch (DateTimeException e) {
      throw part.fault("'" + part.text() + "': a time of day such as 14:20:00 is expected");
    }
  }
}
