package inquest.cli;

import inquest.cli.shrink.FileLines;
import inquest.cli.shrink.Journal;
import inquest.cli.testing.FixtureFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that a fixture is made in: nothing is written to another one. */
final class FixtureFolder {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./_-]*");

  private FixtureFolder() {}

  /** The folder, new or as an earlier run about the same capture left it. */
  static Path prepared(String name, String about) throws IOException {
    Path folder = Path.of(name);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(name + ": is a file; -o names the folder to make");
    }
    Files.createDirectories(folder);
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent() && !Journal.about(folder).equals(about)) {
        throw new UsageException(
            name + ": is not empty, and not of an earlier run with this capture and these rules");
      }
    }
    return folder.toRealPath();
  }

  /** The files, then what is expected; the journal goes last, so that a stop leaves a beginning. */
  static void write(FileLines capture, Map<String, String> expected, Path folder)
      throws IOException {
    for (Map.Entry<String, String> file : capture.files().entrySet()) {
      Path target = folder.resolve(file.getKey()).normalize();
      if (!target.startsWith(folder) || target.equals(folder)) {
        throw new IOException(file.getKey() + ": does not belong into " + folder);
      }
      Files.createDirectories(target.getParent());
      if (!target.getParent().toRealPath().startsWith(folder) || Files.isSymbolicLink(target)) {
        throw new IOException(file.getKey() + ": a link leads out of " + folder);
      }
      Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
    Files.writeString(
        folder.resolve(FixtureFinder.EXPECTED), yaml(expected), StandardCharsets.UTF_8);
    Files.delete(folder.resolve(Journal.FILE));
  }

  private static String yaml(Map<String, String> expected) {
    StringBuilder yaml = new StringBuilder();
    expected.forEach((key, value) -> yaml.append(key + ": " + scalar(value) + "\n"));
    return yaml.toString();
  }

  private static String scalar(String value) {
    if (value.startsWith("[")) {
      List<String> items = new ArrayList<>();
      for (String item : value.substring(1, value.length() - 1).split(", ", -1)) {
        items.add(item.isEmpty() ? "" : scalar(item));
      }
      return "[" + String.join(", ", items) + "]";
    }
    return PLAIN.matcher(value).matches()
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
