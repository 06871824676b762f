package inquest.evidence.kernel;

import inquest.evidence.Stamp;

/**
 * The time at the beginning of a line of a service log, and where it ends.
 *
 * <pre>
 * [Fri Sep 09 10:42:29.902022 2011] text      Apache
 * [18-Oct-2013 12:47:03 UTC] text             PHP, PHP-FPM
 * 2013/10/18 12:47:03 text                    nginx
 * 131018  2:47:03 text                        MySQL to 5.5, MariaDB to 10.0
 * 2013-10-18 12:47:03 text                    MySQL 5.6, MariaDB, dpkg
 * 2016-01-10T14:47:03.123456Z text            MySQL 5.7 and later, dnf
 * Jan 02 10:20:30 text                        yum
 * </pre>
 *
 * @param stamp {@link Stamp#NONE} when the line begins with no time
 * @param end index of the message
 */
public record ServiceStamp(Stamp stamp, int end) {
  private static final ServiceStamp ABSENT = new ServiceStamp(Stamp.NONE, 0);
  private static final int LONGEST = 40;

  /** The time that the line begins with. */
  public static ServiceStamp of(String line) {
    return line.startsWith("[") ? inBrackets(line) : plain(line);
  }

  private static ServiceStamp inBrackets(String line) {
    int end = line.indexOf(']');
    if (end < 20 || end > LONGEST) {
      return ABSENT;
    }
    String inside = line.substring(1, end);
    int next = end + 1 < line.length() && line.charAt(end + 1) == ' ' ? end + 2 : end + 1;
    return inside.charAt(2) == '-' ? dashed(inside, next) : apache(inside, next);
  }

  /** {@code 18-Oct-2013 12:47:03 UTC}. */
  private static ServiceStamp dashed(String inside, int next) {
    if (inside.length() < 20 || inside.charAt(6) != '-') {
      return ABSENT;
    }
    String date = inside.substring(3, 6) + ' ' + inside.substring(0, 2) + ' ';
    WallClock clock = WallClock.at(date + inside.substring(7), 0);
    boolean utc = inside.endsWith(" UTC") || inside.endsWith(" GMT");
    return stamp(clock, utc ? "Z" : "local", next);
  }

  /** {@code Fri Sep 09 10:42:29.902022 2011}: the year goes before the time. */
  private static ServiceStamp apache(String inside, int next) {
    int year = inside.lastIndexOf(' ');
    int time = year < 0 ? -1 : inside.lastIndexOf(' ', year - 1);
    if (time < 8 || year < 15 || inside.charAt(3) != ' ') {
      return ABSENT;
    }
    String date = inside.substring(4, time) + inside.substring(year);
    return stamp(WallClock.at(date + inside.substring(time, year), 0), "local", next);
  }

  private static ServiceStamp plain(String line) {
    if (WallClock.digits(line, 0, 6) && line.length() > 15 && line.charAt(6) == ' ') {
      String time = line.substring(7, 15).replace(' ', '0');
      String date = "20" + line.substring(0, 2) + '-' + line.substring(2, 4) + '-';
      return stamp(WallClock.at(date + line.substring(4, 6) + ' ' + time, 0), "local", 15);
    }
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    boolean slashes = start.length() > 10 && start.charAt(4) == '/' && start.charAt(7) == '/';
    WallClock clock = WallClock.at(slashes ? start.replace('/', '-') : start, 0);
    return stamp(clock, clock.zone(), clock.end());
  }

  private static ServiceStamp stamp(WallClock clock, String zone, int end) {
    return clock.end() < 0
        ? ABSENT
        : new ServiceStamp(new Stamp(Double.NaN, clock.time(), zone), Math.max(end, 0));
  }
}
