package inquest.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a file, for recognition: its first lines, at most {@value #BYTES} bytes of them.
 *
 * @param name name inside the capture, with forward slashes, compression suffix removed
 * @param lines the first lines, without line ends; the last one may be cut
 * @param binary whether a NUL byte is among them
 */
public record Head(String name, List<String> lines, boolean binary) {

  /** How much of a file recognition may look at. */
  public static final int BYTES = 8192;

  /** Decodes the first bytes of a file; NUL bytes are dropped from the lines. */
  public static Head of(String name, byte[] bytes, int length) {
    int end = Math.min(length, BYTES);
    int start = end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    boolean binary = text.indexOf('\0') >= 0;
    return new Head(name, lines(binary ? text.replace("\0", "") : text), binary);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int lf = text.indexOf('\n', from);
      int end = lf < 0 ? text.length() : lf;
      int cut = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      lines.add(Ansi.strip(text.substring(from, cut)));
      from = end + 1;
    }
    return Collections.unmodifiableList(lines);
  }

  /** The last part of the name, in lower case. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** The letters and digits that the last part of the name begins with, in lower case. */
  String firstWord() {
    String base = baseName();
    int end = 0;
    while (end < base.length() && Character.isLetterOrDigit(base.charAt(end))) {
      end++;
    }
    return base.substring(0, end);
  }

  /** The first line that is not blank; empty when there is none. */
  public String firstLine() {
    for (String line : lines) {
      if (!line.isBlank()) {
        return line;
      }
    }
    return "";
  }

  /** True when a line begins with the text, leading blanks ignored. */
  public boolean hasLineStarting(String prefix) {
    for (String line : lines) {
      if (line.stripLeading().startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** True when a line contains all the words. */
  public boolean hasLineWith(String... words) {
    for (String line : lines) {
      boolean all = true;
      for (String word : words) {
        all &= line.contains(word);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
