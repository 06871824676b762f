package inquest.cli.shrink;

import inquest.capture.Capture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Makes a capture as small as it gets while something stays as it is: files first, then lines of
 * each file, the longest file first, then both again until nothing goes any more.
 */
public final class Shrinking {
  /** Bytes that are held in memory once the files that are not needed are gone. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int ROUNDS = 3;

  private final Keeps keeps;
  private final Journal journal;
  private final Runnable step;

  /** Whether a capture still shows what it has to. */
  public interface Keeps {
    /**
     * Looks at a capture.
     *
     * @throws IOException when it cannot be read
     */
    boolean in(Capture capture) throws IOException;
  }

  /**
   * A way of making captures small.
   *
   * @param step called with every attempt
   */
  public Shrinking(Keeps keeps, Journal journal, Runnable step) {
    this.keeps = keeps;
    this.journal = journal;
    this.step = step;
  }

  /**
   * The smallest that was found.
   *
   * @param names of its files
   * @throws IOException when it cannot be read, or is too large when files cannot go
   */
  public FileLines of(Capture capture, List<String> names) throws IOException {
    List<String> needed =
        Reduction.of(
            names.stream().sorted().toList(),
            some -> passes(new SomeFiles(capture, new HashSet<>(some))));
    FileLines small = FileLines.of(capture, needed, MOST_BYTES);
    for (int round = 0; round < ROUNDS; round++) {
      int before = size(small);
      small = fewerLines(fewerFiles(small));
      if (size(small) == before) {
        break;
      }
    }
    return small;
  }

  private FileLines fewerFiles(FileLines capture) throws IOException {
    List<String> needed =
        Reduction.of(
            List.copyOf(capture.files().keySet()), some -> passes(withOnly(capture, some)));
    return withOnly(capture, needed);
  }

  private static FileLines withOnly(FileLines capture, List<String> files) {
    List<FileLine> lines = new ArrayList<>();
    files.forEach(file -> lines.addAll(capture.lines(file)));
    return FileLines.of(capture.name(), lines);
  }

  private FileLines fewerLines(FileLines capture) throws IOException {
    List<String> longestFirst = new ArrayList<>(capture.files().keySet());
    longestFirst.sort(
        Comparator.comparingInt((String file) -> -capture.files().get(file).length())
            .thenComparing(Comparator.naturalOrder()));
    FileLines small = capture;
    for (String file : longestFirst) {
      FileLines now = small;
      List<FileLine> lines = Reduction.of(now.lines(file), some -> passes(with(now, file, some)));
      small = with(now, file, lines);
    }
    return small;
  }

  private static FileLines with(FileLines capture, String changed, List<FileLine> lines) {
    List<FileLine> all = new ArrayList<>();
    for (Map.Entry<String, String> file : capture.files().entrySet()) {
      all.addAll(file.getKey().equals(changed) ? lines : capture.lines(file.getKey()));
    }
    return FileLines.of(capture.name(), all);
  }

  private static int size(FileLines capture) {
    return capture.files().values().stream().mapToInt(String::length).sum();
  }

  private boolean passes(Capture capture) throws IOException {
    boolean passed = journal.ask(() -> keeps.in(capture));
    step.run();
    return passed;
  }
}
