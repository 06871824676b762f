package inquest.knowledge;

import java.util.Map;

/**
 * {@code commands.yaml}: what well-known commands are for.
 *
 * @param purposes command → purpose, such as {@code tar} → {@code backup}; {@code collector} for
 *     the commands that take captures
 */
public record Commands(Map<String, String> purposes) {

  /** The purpose of a command; {@code other} when it is not listed. */
  public String purpose(String command) {
    return purposes.getOrDefault(command, "other");
  }
}
