package inquest.cli.shrink;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A capture in memory, as lines.
 *
 * @param name of the capture
 * @param files name → text; bytes are characters of ISO 8859-1, so that none is lost
 */
public record FileLines(String name, Map<String, String> files) implements Capture {

  /** A capture of these lines; a file without lines is not there. */
  static FileLines of(String name, List<FileLine> lines) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    for (FileLine line : lines) {
      texts.computeIfAbsent(line.file(), file -> new StringBuilder()).append(line.text());
    }
    Map<String, String> files = new TreeMap<>();
    texts.forEach((file, text) -> files.put(file, text.toString()));
    return new FileLines(name, files);
  }

  /**
   * Some files of a capture.
   *
   * @param most bytes that they may have together
   * @throws IOException when they have more, or cannot be read
   */
  static FileLines of(Capture capture, List<String> wanted, long most) throws IOException {
    Map<String, String> files = new TreeMap<>();
    long[] left = {most};
    capture.visit(
        new CaptureVisitor() {
          @Override
          public void file(String file, InputStream content) throws IOException {
            if (wanted.contains(file)) {
              byte[] bytes = content.readNBytes((int) Math.min(left[0] + 1, Integer.MAX_VALUE));
              left[0] -= bytes.length;
              if (left[0] < 0) {
                throw new IOException(
                    "more than "
                        + most
                        + " bytes are left when the other files are gone:"
                        + " cut the large logs to the incident first");
              }
              files.put(file, new String(bytes, StandardCharsets.ISO_8859_1));
            }
          }

          @Override
          public void problem(String file, String reason) {
            // A file that cannot be handed out cannot be kept either.
          }
        });
    return new FileLines(capture.name(), files);
  }

  /** The lines of a file, each with its end. */
  List<FileLine> lines(String file) {
    List<FileLine> lines = new ArrayList<>();
    String text = files.get(file);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(new FileLine(file, text.substring(from, next)));
      from = next;
    }
    return lines;
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
      visitor.file(file.getKey(), new ByteArrayInputStream(bytes));
    }
  }
}
