package inquest.authoring.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-8.
 *
 * @param text as far as it is one
 * @param line of the first byte that is none, counted from 1; 0 when all are
 * @param column of it
 */
record Utf8(String text, int line, int column) {

  static Utf8 decode(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(content.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), chars, true);
    String text = chars.flip().toString();
    int zero = text.indexOf('\0');
    if (!result.isError() && zero < 0) {
      return new Utf8(text, 0, 0);
    }
    String good = zero < 0 ? text : text.substring(0, zero);
    int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
    return new Utf8(good, line, good.length() - good.lastIndexOf('\n'));
  }
}
