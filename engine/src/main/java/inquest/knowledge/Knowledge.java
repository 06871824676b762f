package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts and numbers that the rules come with.
 *
 * @param limits {@code limits.yaml}
 * @param causes {@code causes.yaml}
 * @param commands {@code commands.yaml}
 * @param rules the catalogue of the rules
 * @param evidence {@code evidence.yaml}
 * @param version the first twelve digits of the SHA-256 of the file they were read from
 */
public record Knowledge(
    Limits limits,
    Causes causes,
    Commands commands,
    Rules rules,
    List<EvidenceText> evidence,
    String version) {
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
        RulesLoader.rules(root.child("rules")),
        evidence(root.child("evidence").child("evidence")),
        version(json));
  }

  private static List<EvidenceText> evidence(Node node) {
    List<EvidenceText> texts = new ArrayList<>();
    for (Node item : node.children().values()) {
      texts.add(
          new EvidenceText(
              item.child("title").text(),
              item.child("command").text(),
              item.child("formats").texts(),
              item.child("types").texts()));
    }
    return List.copyOf(texts);
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
