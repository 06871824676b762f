package inquest.cli.shrink;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The answers of a run that was stopped, one character each, behind a line that says what was
 * asked. The same questions come in the same order, so that a run that goes on need not ask them
 * again.
 */
public final class Journal implements AutoCloseable {
  /** Its name in the folder that is being made. */
  public static final String FILE = ".making";

  private static final char PASSED = 'y';
  private static final char FAILED = 'n';

  private final String known;
  private final Writer writer;
  private int asked;

  private Journal(String known, Writer writer) {
    this.known = known;
    this.writer = writer;
  }

  /** A question that takes a while. */
  interface Question {
    boolean answer() throws IOException;
  }

  /** The first line of the journal in a folder; empty when there is none. */
  public static String about(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file)
        ? Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("")
        : "";
  }

  /**
   * The journal in a folder, of an earlier run about the same or a new one.
   *
   * @param about one line: everything that the answers depend on
   */
  public static Journal open(Path folder, String about) throws IOException {
    Path file = folder.resolve(FILE);
    String known = "";
    if (about(folder).equals(about)) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      known = text.substring(Math.min(text.length(), about.length() + 1));
    } else {
      Files.writeString(file, about + "\n", StandardCharsets.UTF_8);
    }
    return new Journal(
        known, Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
  }

  /** How many answers are known from an earlier run. */
  public int known() {
    return known.length();
  }

  /** The answer, from the journal or fresh. */
  boolean ask(Question question) throws IOException {
    int number = asked++;
    if (number < known.length()) {
      return known.charAt(number) == PASSED;
    }
    boolean passed = question.answer();
    writer.append(passed ? PASSED : FAILED);
    writer.flush();
    return passed;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
