package inquest.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Files that hold no evidence: empty, binary, a link that was lost, or a complaint. */
final class Unreadable {
  private static final int LONGEST_LINK = 255;

  private Unreadable() {}

  /** Why no reader need look at the file; empty when one should. */
  static String reason(Head head, byte[] start) {
    if (start.length == 0) {
      return "empty";
    }
    String kind = binaryKind(head, start);
    if (!kind.isEmpty()) {
      return kind;
    }
    if (head.binary() && !textWithHoles(start) && !begins(start, "__CURSOR=")) {
      return "binary";
    }
    return start.length < Head.BYTES && head.firstLine().isEmpty() ? "empty: only blanks" : "";
  }

  private static String binaryKind(Head head, byte[] start) {
    if (begins(start, "\u00EF\u00BE\u00ED\u00FE")) {
      String file = head.name().substring(head.name().lastIndexOf('/') + 1);
      return "raw atop file: run `LC_ALL=C atop -L 160 -r " + file + "` on the host";
    }
    if (begins(start, "LPKSHHRH")) {
      return "raw journal: run `journalctl --file FILE -o short-iso` to convert it";
    }
    if (begins(start, "KDUMP   ") || begins(start, "\u007FELF")) {
      return "binary: a memory image or program; the kernel log is what can be read here";
    }
    return "";
  }

  private static boolean begins(byte[] start, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (start[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A log that lost blocks in a crash has runs of NUL bytes, and else nothing but text. */
  private static boolean textWithHoles(byte[] start) {
    boolean text = false;
    for (byte b : start) {
      boolean blank = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1B;
      if (b > 0 && b < ' ' && !blank) {
        return false;
      }
      text |= b > ' ';
    }
    return text;
  }

  /** What a file holds in place of evidence; empty when it may be evidence. */
  static String substitute(Head head, byte[] start) {
    if (start.length >= Head.BYTES) {
      return "";
    }
    boolean lineEnd = start[start.length - 1] == '\n';
    String line = head.firstLine();
    if (head.lines().size() == 1 && lostLink(line, lineEnd)) {
      return "a symbolic link that was lost: points to " + line;
    }
    return ErrorText.only(head.lines())
        .map(first -> "holds an error text instead of evidence: " + first)
        .orElse("");
  }

  private static boolean lostLink(String line, boolean lineEnd) {
    if (line.length() > LONGEST_LINK || line.startsWith("/") || line.indexOf('/') < 0) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && "._-+@%,=~/".indexOf(c) < 0) {
        return false;
      }
    }
    return !lineEnd || line.startsWith("../") || line.startsWith("./") || inReport(line);
  }

  /** Links themselves have no line end; an editor may have added one. */
  private static boolean inReport(String path) {
    String top = path.substring(0, path.indexOf('/')).toLowerCase(Locale.ROOT);
    return " sos_commands proc sys var etc run usr lib boot ".contains(" " + top + " ");
  }
}
