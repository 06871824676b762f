package inquest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of an sos report that carry no evidence of a fault, each with the reason. They stand in
 * {@code no-evidence.txt}, which only the reading of such a report opens.
 */
final class NoEvidence {
  private static final String LIST = "no-evidence.txt";

  /** Path, folder or beginning of a name → why; the first that fits counts. */
  private final Map<String, String> reasons = new LinkedHashMap<>();

  NoEvidence() {
    String reason = "";
    for (String line : list().split("\n")) {
      if (line.startsWith(" ")) {
        reasons.put(line.strip(), reason);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        reason = line.strip();
      }
    }
  }

  private static String list() {
    try (InputStream in = NoEvidence.class.getResourceAsStream(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why a file carries no evidence, by its path from the root of the report; empty if it may. */
  String because(String path) {
    for (Map.Entry<String, String> known : reasons.entrySet()) {
      if (fits(path, known.getKey())) {
        return known.getValue();
      }
    }
    return "";
  }

  private static boolean fits(String path, String pattern) {
    int last = pattern.length() - 1;
    return switch (pattern.charAt(last)) {
      case '*' -> path.startsWith(pattern.substring(0, last));
      case '/' -> path.startsWith(pattern);
      default -> path.equals(pattern);
    };
  }
}
