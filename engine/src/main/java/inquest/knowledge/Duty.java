package inquest.knowledge;

import java.time.Duration;

/**
 * What an incident owes once it lasted longer than a time.
 *
 * @param of {@link #SERVICE}, {@link #SERVER}, or the id of a finding
 * @param longer exceeded by the incident; zero for any length
 * @param owes {@code tell-support}, {@code post-mortem} or {@link #MANAGER}
 * @param why what the length means
 */
public record Duty(String of, Duration longer, String owes, String why) {
  /** The problem is one service. */
  public static final String SERVICE = "service";

  /** Any other problem: the whole server. */
  public static final String SERVER = "server";

  /** The duty that is a call. */
  public static final String MANAGER = "manager";
}
