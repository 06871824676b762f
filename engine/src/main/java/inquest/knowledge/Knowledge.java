package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The texts and numbers that the rules come with.
 *
 * @param limits {@code limits.yaml}
 * @param causes {@code causes.yaml}
 * @param commands {@code commands.yaml}
 * @param version the first twelve digits of the SHA-256 of the file they were read from
 */
public record Knowledge(Limits limits, Causes causes, Commands commands, String version) {
  private static final String RESOURCE = "/META-INF/inquest/knowledge.json";
  private static final int VERSION_BYTES = 6;

  /**
   * The knowledge on the class path.
   *
   * @throws IllegalStateException when it is missing or not of the form that is documented
   */
  public static Knowledge load() {
    try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Knowledge from the JSON that the build makes of the YAML files.
   *
   * @throws IllegalStateException when a text or number is missing or of the wrong kind; the
   *     message names the place
   */
  public static Knowledge of(byte[] json) throws IOException {
    Node root = Node.parse(json);
    return new Knowledge(
        LimitsLoader.limits(root.child("limits")),
        CausesLoader.causes(root.child("causes")),
        CommandsLoader.commands(root.child("commands")),
        version(json));
  }

  private static String version(byte[] json) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
      StringBuilder digits = new StringBuilder(2 * VERSION_BYTES);
      for (int i = 0; i < VERSION_BYTES; i++) {
        digits.append(Character.forDigit((hash[i] >> 4) & 0xF, 16));
        digits.append(Character.forDigit(hash[i] & 0xF, 16));
      }
      return digits.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
