package inquest.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Names compiled rules by all that they depend on. */
final class CacheKey {
  private static final String FORM = "inquest rules 1";

  private CacheKey() {}

  /** The SHA-256 of the rules, the build of inquest, the version of Java and the trust. */
  static String of(List<RuleFolder> folders, boolean trusted, String build) {
    MessageDigest digest = sha256();
    add(digest, FORM + " " + build + " " + Runtime.version().feature() + " " + trusted);
    for (RuleFolder folder : folders) {
      add(digest, "folder " + folder.files().size());
      for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
        add(digest, file.getKey());
        add(digest, String.valueOf(file.getValue().length));
        digest.update(file.getValue());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
