package inquest.knowledge;

import java.util.Map;

/**
 * {@code commands.yaml}: what well-known commands are for.
 *
 * @param purposes command → purpose, such as {@code tar} → {@code backup}; {@code collector} for
 *     the commands that take captures
 */
public record Commands(Map<String, String> purposes) {
  /** The kernel keeps so much of a name; a command line shows all of it. */
  private static final int KERNEL = 15;

  /** The purpose of a command; {@code other} when it is not listed. */
  public String purpose(String command) {
    String name = command.length() > KERNEL ? command.substring(0, KERNEL) : command;
    return purposes.getOrDefault(name, "other");
  }
}
