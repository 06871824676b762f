package inquest.evidence.sar;

import com.fasterxml.jackson.core.JsonParser;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document, for quoting the lines that samples were read from.
 *
 * @param bytes the document; empty when it is too large to be kept
 */
record JsonText(byte[] bytes) {
  private static final int LONGEST = 500;

  /** The rest of the line from the current token on. */
  String here(JsonParser json) {
    long offset = json.currentTokenLocation().getByteOffset();
    if (offset < 0 || offset >= bytes.length) {
      return "";
    }
    int from = (int) offset;
    int to = from;
    while (to < bytes.length && bytes[to] != '\n' && to - from < LONGEST) {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8).stripTrailing();
  }
}
