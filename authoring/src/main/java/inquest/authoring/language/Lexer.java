package inquest.authoring.language;

import inquest.authoring.language.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the text of a rule into words. Nothing is interpreted: a backslash, a character that cannot
 * be seen and a comment that could hide something are refused.
 */
final class Lexer {
  private static final Set<String> DOUBLE = Set.of("==", "!=", "<=", ">=", "&&", "||");
  private static final int LONGEST_STRING = 200;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  /** The words of a text; the last one is its end. */
  static List<Word> words(String text) throws RefusedException {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, text.length(), text.length());
    return lexer.words;
  }

  private void next() throws RefusedException {
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\ufeff' && at == 0) {
      at++;
    } else if (text.startsWith("//", at)) {
      comment();
    } else if (c == '"') {
      string();
    } else if (letter(c) || c == '$' && at + 1 < text.length() && letter(text.charAt(at + 1))) {
      word(c == '$' ? Kind.VARIABLE : Kind.NAME);
    } else if (digit(c)) {
      number();
    } else {
      sign(c);
    }
  }

  private void comment() throws RefusedException {
    while (at < text.length() && text.charAt(at) != '\n') {
      int character = text.codePointAt(at);
      int type = Character.getType(character);
      boolean hidden =
          type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
      if (hidden && character != '\t' && character != '\r') {
        throw refused("a character that cannot be seen, " + code(character) + ": delete it");
      }
      at += Character.charCount(character);
    }
  }

  private void string() throws RefusedException {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      char c = text.charAt(end);
      if (c == '\n' || end - at > LONGEST_STRING) {
        throw refused("a text that does not end on its line: close it with \"");
      }
      if (c == '\\') {
        throw refused(end, "no backslash in a text: write the characters themselves");
      }
      if (c < ' ' || c > '~') {
        throw refused(end, "only plain ASCII in a text, not " + code(text.codePointAt(end)));
      }
      end++;
    }
    if (end == text.length()) {
      throw refused("a text that does not end: close it with \"");
    }
    words.add(new Word(Kind.STRING, text.substring(at + 1, end), line, at - lineStart + 1));
    at = end + 1;
  }

  private void word(Kind kind) {
    int end = at + 1;
    while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
      end++;
    }
    add(kind, at, end);
  }

  private void number() throws RefusedException {
    int end = at;
    while (end < text.length() && (digit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end < text.length() && letter(text.charAt(end))) {
      throw refused("a number with letters behind it: a text is in quotes");
    }
    add(Kind.NUMBER, at, end);
  }

  private void sign(char c) throws RefusedException {
    if (text.startsWith("/*", at)) {
      throw refused("no /* */ comments: begin each line with //");
    }
    if (c == '#') {
      throw refused("no #: a comment begins with //");
    }
    if (c == '\'') {
      throw refused("a text is in double quotes, not in single ones");
    }
    if (c == '\\' || c < '!' || c > '~') {
      throw refused(code(text.codePointAt(at)) + " has no meaning in a rule: delete it");
    }
    boolean two = at + 2 <= text.length() && DOUBLE.contains(text.substring(at, at + 2));
    add(Kind.SIGN, at, at + (two ? 2 : 1));
  }

  private void add(Kind kind, int from, int to) {
    words.add(new Word(kind, text.substring(from, to), line, from - lineStart + 1));
    at = to;
  }

  private RefusedException refused(String message) {
    return refused(at, message);
  }

  private RefusedException refused(int where, String message) {
    return new RefusedException(line, where - lineStart + 1, message);
  }

  private static String code(int character) {
    if (character > ' ' && character <= '~') {
      return "'" + (char) character + "'";
    }
    String hex = "000" + Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + hex.substring(Math.min(hex.length() - 4, 3));
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
