package inquest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The captures that one argument of {@code inquest batch} stands for. */
final class CaptureList {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setCommentMarker('#')
          .get();

  private CaptureList() {}

  /**
   * The captures: those of the list when it is a {@code .csv} file or standard input, else the
   * argument itself.
   *
   * @throws UsageException when a list cannot be read or names nothing
   */
  static List<String> of(String argument, InputStream standardInput) {
    boolean input = argument.equals(Diagnosing.STANDARD_INPUT);
    Path list = input ? Path.of("") : Path.of(argument);
    if (!input
        && (!argument.toLowerCase(Locale.ROOT).endsWith(".csv") || Files.isDirectory(list))) {
      return List.of(argument);
    }
    try (InputStream content = input ? standardInput : Files.newInputStream(list);
        Reader text = withoutByteOrderMark(content)) {
      List<String> captures = read(text, list.toAbsolutePath().resolveSibling(""));
      if (captures.isEmpty()) {
        throw new UsageException(argument + ": the list names no capture");
      }
      return captures;
    } catch (IOException e) {
      throw new UsageException(argument + ": " + Reasons.of(e));
    }
  }

  private static Reader withoutByteOrderMark(InputStream content) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static List<String> read(Reader text, Path folder) throws IOException {
    List<String> captures = new ArrayList<>();
    try (CSVParser rows = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      int column = -1;
      for (CSVRecord row : rows) {
        if (column < 0) {
          int named = header(row);
          column = Math.max(named, 0);
          if (named >= 0) {
            continue;
          }
        }
        if (column < row.size() && !row.get(column).isEmpty()) {
          captures.add(resolve(row.get(column), folder));
        }
      }
    }
    return captures;
  }

  /** The column that a header calls capture or path; -1 when the row is no header. */
  private static int header(CSVRecord row) {
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).toLowerCase(Locale.ROOT);
      if (name.equals("capture") || name.equals("path")) {
        return i;
      }
    }
    return -1;
  }

  private static String resolve(String path, Path folder) {
    Path beside = folder.resolve(path);
    return !Files.exists(Path.of(path)) && Files.exists(beside) ? beside.toString() : path;
  }
}
