package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * @param policy {@code policy.yaml}
 * @param version changes whenever the file does that they were read from
 */
public record Knowledge(
    Limits limits,
    Causes causes,
    Commands commands,
    Rules rules,
    List<EvidenceText> evidence,
    HousePolicy policy,
    String version) {
  private static final String RESOURCE = "/META-INF/inquest/knowledge.txt";

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
      KnowledgeFile file = new KnowledgeFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      String version = file.line();
      return of(Node.root(file.value()), version);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Knowledge from the tree that the build makes of the YAML files.
   *
   * @throws IllegalStateException when a text or number is missing or of the wrong kind; the
   *     message names the place
   */
  static Knowledge of(Node root, String version) {
    return new Knowledge(
        LimitsLoader.limits(root.child("limits")),
        CausesLoader.causes(root.child("causes")),
        CommandsLoader.commands(root.child("commands")),
        RulesLoader.rules(root.child("rules")),
        evidence(root.child("evidence").child("evidence")),
        HousePolicyLoader.policy(root.child("policy")),
        version);
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
}
