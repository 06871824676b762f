package inquest.evidence.sar;

/**
 * The date of rows that print only their time: the table begins on a known day, and a time that
 * goes back means the next one.
 */
final class DayClock {
  /**
   * So many seconds may be the end of summer time or a corrected clock; more than that is midnight.
   */
  private static final int CORRECTION = 3600;

  private static final int DAY = 86_400;

  private long day;
  private int last;

  /** A clock that stands at the beginning of a day, counted since 1970. */
  DayClock(long day) {
    this(day, 0);
  }

  private DayClock(long day, int last) {
    this.day = day;
    this.last = last;
  }

  /** A clock that goes on from a time in seconds since 1970. */
  static DayClock from(long second) {
    return new DayClock(Math.floorDiv(second, DAY), Math.floorMod(second, DAY));
  }

  /** A clock that goes on from the present time of this one. */
  DayClock copy() {
    return new DayClock(day, last);
  }

  /** The present time in seconds since 1970. */
  long now() {
    return day * DAY + last;
  }

  /** Moves to a time of day. Returns seconds since 1970 as if the clock showed UTC. */
  long moveTo(int timeOfDay) {
    if (timeOfDay < last - CORRECTION) {
      day++;
    }
    last = timeOfDay;
    return now();
  }
}
