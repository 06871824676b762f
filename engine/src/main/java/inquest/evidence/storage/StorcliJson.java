package inquest.evidence.storage;

import java.util.function.BiConsumer;

/** The members in a line of JSON, in their order: storcli prints one a line, others all in one. */
final class StorcliJson {
  private StorcliJson() {}

  /** Calls back with key and value of each; the value of an object or a list is empty. */
  static void members(String line, BiConsumer<String, String> member) {
    int from = line.indexOf('"');
    while (from >= 0) {
      int to = line.indexOf('"', from + 1);
      if (to < 0) {
        return;
      }
      int at = skipBlanks(line, to + 1);
      int next = to + 1;
      if (at < line.length() && line.charAt(at) == ':') {
        int begin = skipBlanks(line, at + 1);
        boolean quoted = begin < line.length() && line.charAt(begin) == '"';
        int end = quoted ? closing(line, begin + 1) : plainEnd(line, begin);
        int first = Math.min(quoted ? begin + 1 : begin, end);
        member.accept(line.substring(from + 1, to), line.substring(first, end).strip());
        next = quoted ? end + 1 : end;
      }
      from = line.indexOf('"', next);
    }
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int closing(String line, int from) {
    int end = line.indexOf('"', from);
    return end < 0 ? line.length() : end;
  }

  /** The end of a number or a word; an opening bracket ends it at once. */
  private static int plainEnd(String line, int from) {
    int at = from;
    while (at < line.length() && ",{}[]\"".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
