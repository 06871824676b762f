package inquest.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Reads {@code commands.yaml} from its tree: purpose → commands becomes command → purpose. */
final class CommandsLoader {
  private CommandsLoader() {}

  static Commands commands(Node node) {
    Map<String, String> purposes = new HashMap<>();
    for (Map.Entry<String, Node> entry : node.child("purposes").children().entrySet()) {
      for (String command : entry.getValue().texts()) {
        String earlier = purposes.put(command, entry.getKey());
        if (earlier != null) {
          throw new IllegalStateException(
              "commands.yaml lists " + command + " under " + earlier + " and " + entry.getKey());
        }
      }
    }
    return new Commands(Map.copyOf(purposes));
  }
}
