package inquest.knowledge;

import java.nio.charset.StandardCharsets;

/**
 * A name for a content that changes whenever the content does: twelve digits of its 64-bit FNV-1a
 * hash. It guards against confusion, not against forgery, and needs no security provider, whose
 * loading every start would have to wait for.
 */
public final class ContentVersion {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int DIGITS = 12;

  private ContentVersion() {}

  /** The version of a text. */
  public static String of(String content) {
    long hash = OFFSET_BASIS;
    for (byte octet : content.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (octet & 0xff)) * PRIME;
    }
    String digits = "000000000000000" + Long.toHexString(hash);
    return digits.substring(digits.length() - DIGITS);
  }
}
