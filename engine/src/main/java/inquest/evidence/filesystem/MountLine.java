package inquest.evidence.filesystem;

import inquest.evidence.Words;
import java.util.Optional;

/** One mounted filesystem as the kernel or {@code mount} prints it. */
record MountLine(String device, String directory, String type, boolean readOnly) {

  /** Reads a line; empty when it is none. */
  static Optional<MountLine> of(String line) {
    int on = line.indexOf(" on /");
    int type = line.lastIndexOf(" type ");
    if (on > 0 && type > on) {
      return ofCommand(line, on, type);
    }
    Words words = Words.of(line);
    int dash = words.indexOf("-");
    boolean table = words.get(4).startsWith("/") && isOptions(words.get(5));
    if (table && dash >= 6 && words.size() >= dash + 4) {
      return Optional.of(of(words.get(dash + 2), words.get(4), words.get(dash + 1), words.get(5)));
    }
    boolean kernel = words.size() == 6 && words.get(1).startsWith("/") && isOptions(words.get(3));
    return kernel
        ? Optional.of(of(words.get(0), words.get(1), words.get(2), words.get(3)))
        : Optional.empty();
  }

  private static Optional<MountLine> ofCommand(String line, int on, int type) {
    Words words = Words.of(line.substring(type + 6));
    String options = words.get(1);
    if (!options.startsWith("(")) {
      return Optional.empty();
    }
    int end = options.indexOf(')');
    String inside = options.substring(1, end < 0 ? options.length() : end);
    return Optional.of(
        of(line.substring(0, on), line.substring(on + 4, type), words.get(0), inside));
  }

  private static MountLine of(String device, String directory, String type, String options) {
    boolean readOnly = options.equals("ro") || options.startsWith("ro,");
    return new MountLine(unescape(device), unescape(directory), type, readOnly);
  }

  private static boolean isOptions(String word) {
    return word.equals("rw")
        || word.equals("ro")
        || word.startsWith("rw,")
        || word.startsWith("ro,");
  }

  /** Blanks are written as octal numbers. */
  private static String unescape(String text) {
    return text.indexOf('\\') < 0 ? text : text.replace("\\040", " ").replace("\\011", "\t");
  }
}
