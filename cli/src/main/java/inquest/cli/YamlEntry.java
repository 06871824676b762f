package inquest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An entry that is added to a YAML file which people write by hand: all that is in it stays as it
 * is.
 *
 * @param file name
 * @param head text above the sections of a file that is new
 * @param section that the entry belongs to
 * @param name of the entry
 * @param lines below the name, each without the indent of the name
 */
record YamlEntry(String file, String head, String section, String name, List<String> lines) {

  /**
   * The text of the file with the entry.
   *
   * @throws UsageException when it has such an entry, or is written in a way that is not understood
   */
  String addedTo(Path path) {
    if (!Files.exists(path)) {
      return head + section + ":\n" + entry("  ");
    }
    List<String> text;
    try {
      text = new ArrayList<>(Files.readAllLines(path));
    } catch (IOException e) {
      throw new UsageException(path + ": " + Reasons.of(e));
    }
    for (String line : text) {
      if (line.matches(" +" + Pattern.quote(name) + ":.*")) {
        throw new UsageException(path + ": has an entry '" + name + "' already");
      }
    }
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).matches(section + ":\\s*(#.*)?")) {
        text.add(i + 1, entry(indent(text, i + 1)).stripTrailing());
        return String.join("\n", text) + "\n";
      }
      if (text.get(i).startsWith(section + ":")) {
        throw new UsageException(
            path + ":" + (i + 1) + ": write " + section + " over several lines, to add to it");
      }
    }
    return String.join("\n", text) + "\n" + section + ":\n" + entry("  ");
  }

  private String entry(String indent) {
    StringBuilder entry = new StringBuilder();
    entry.append(indent).append(name).append(":\n");
    lines.forEach(line -> entry.append(indent).append("  ").append(line).append('\n'));
    return entry.toString();
  }

  /** The indent of the entries of a section. */
  private static String indent(List<String> text, int from) {
    for (String line : text.subList(from, text.size())) {
      String bare = line.stripLeading();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        int depth = line.length() - bare.length();
        return depth == 0 ? "  " : line.substring(0, depth);
      }
    }
    return "  ";
  }
}
