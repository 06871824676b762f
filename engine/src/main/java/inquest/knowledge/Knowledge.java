package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
 * @param added rules and texts of a site, the later ones over the earlier
 */
public record Knowledge(
    Limits limits,
    Causes causes,
    Commands commands,
    Rules rules,
    List<EvidenceText> evidence,
    HousePolicy policy,
    String version,
    List<AddedRules> added) {
  private static final String RESOURCE = "/META-INF/inquest/knowledge.txt";

  /** The profile whose numbers are those of {@code limits.yaml}. */
  public static final String DEFAULT_PROFILE = "default";

  /**
   * The knowledge on the class path.
   *
   * @throws IllegalStateException when it is missing or not of the form that is documented
   */
  public static Knowledge load() {
    return load(DEFAULT_PROFILE, new Overlay(), List.of());
  }

  /**
   * The knowledge on the class path, what a site adds to it, then the numbers of a profile, and
   * others over these.
   *
   * @throws IllegalArgumentException when there is no such profile; the message names those there
   *     are
   */
  public static Knowledge load(String profile, Overlay overlay, List<AddedRules> added) {
    try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      KnowledgeFile file = new KnowledgeFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      String version = file.line();
      Map<?, ?> tree = (Map<?, ?>) file.value();
      if (!added.isEmpty()) {
        List<String> files = added.stream().map(AddedRules::knowledge).toList();
        List<String> conditions = added.stream().map(AddedRules::conditions).toList();
        version = ContentVersion.of(version + files + conditions);
        tree = Additions.over(tree, files);
      }
      Overlay all = profile(profile, (Map<?, ?>) tree.get("profiles"));
      all.add(overlay);
      if (all.toString().isEmpty()) {
        return of(Node.root(tree), version, added);
      }
      Map<Object, Object> changed = new LinkedHashMap<>(tree);
      changed.put("limits", all.over((Map<?, ?>) tree.get("limits")));
      return of(Node.root(changed), ContentVersion.of(version + all), added);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Overlay profile(String name, Map<?, ?> profiles) {
    if (name.equals(DEFAULT_PROFILE)) {
      return new Overlay();
    }
    if (!(profiles.get(name) instanceof Map<?, ?> profile)) {
      StringJoiner known = new StringJoiner(", ");
      known.add(DEFAULT_PROFILE);
      profiles.keySet().forEach(other -> known.add(String.valueOf(other)));
      throw new IllegalArgumentException("unknown; one of " + known + " is expected");
    }
    return Overlay.of(profile);
  }

  /**
   * Knowledge from the tree that the build makes of the YAML files.
   *
   * @throws IllegalStateException when a text or number is missing or of the wrong kind; the
   *     message names the place
   */
  static Knowledge of(Node root, String version, List<AddedRules> added) {
    return new Knowledge(
        LimitsLoader.limits(root.child("limits")),
        CausesLoader.causes(root.child("causes")),
        CommandsLoader.commands(root.child("commands")),
        RulesLoader.rules(root.child("rules")),
        evidence(root.child("evidence").child("evidence")),
        HousePolicyLoader.policy(root.child("policy")),
        version,
        added);
  }

  /**
   * The kinds of evidence that make what a rule needs, in the order of {@code evidence.yaml}; of
   * several those that say it most exactly.
   */
  public List<EvidenceText> evidenceFor(RuleEntry.Need need) {
    List<EvidenceText> makers = new ArrayList<>();
    int most = 1;
    for (EvidenceText text : evidence) {
      int exactness = text.exactness(need.key());
      if (exactness > most) {
        makers.clear();
        most = exactness;
      }
      if (exactness == most) {
        makers.add(text);
      }
    }
    return List.copyOf(makers);
  }

  private static List<EvidenceText> evidence(Node node) {
    List<EvidenceText> texts = new ArrayList<>();
    for (Node item : node.children().values()) {
      texts.add(
          new EvidenceText(
              item.child("title").text(),
              item.child("sought").text().equals("always"),
              item.child("command").text(),
              item.child("formats").texts(),
              item.child("types").texts()));
    }
    return List.copyOf(texts);
  }
}
