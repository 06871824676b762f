package inquest.authoring;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Turns the knowledge, YAML texts and the catalogue of the rules, into one file that loads in a few
 * milliseconds, so that no run of {@code inquest} parses YAML or DRL. Rules that depart from the
 * house style fail the build. What only an explanation needs, the conditions of the rules, goes
 * into {@code conditions.txt} beside it.
 */
public final class KnowledgeCompiler {
  private static final String[] SECTIONS = {"limits", "causes", "commands", "evidence", "policy"};

  private static final int VERSION_DIGITS = 12;

  private KnowledgeCompiler() {}

  /** Arguments: the folder of the YAML files, the file to write. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Map<String, String> texts = RuleCatalogue.texts(folder);
    List<RuleFile> rules = rules(texts);
    Files.createDirectories(target.getParent());
    Map<String, Object> knowledge = new LinkedHashMap<>();
    for (String section : SECTIONS) {
      knowledge.put(section, load(folder.resolve(section + ".yaml")));
    }
    knowledge.put("profiles", profiles(folder.resolve("profiles")));
    knowledge.put("rules", RuleCatalogue.tree(rules));
    refuse(KnowledgeLinks.faults(knowledge));
    Files.writeString(target, versioned(knowledge, texts.toString()));
    Map<String, Object> book = new LinkedHashMap<>();
    book.put("rules", RuleCatalogue.told(texts, rules));
    book.put("limits", knowledge.get("limits"));
    book.put("left_out", load(folder.resolve("left-out.yaml")));
    write(book, target.resolveSibling("rulebook.txt"));
    KnowledgeWriter conditions = new KnowledgeWriter();
    conditions.value(ConditionCatalogue.tree(texts, rules));
    Files.writeString(target.resolveSibling("conditions.txt"), conditions.text());
    RuleTexts.write(folder, rules, target.resolveSibling("sources.txt"));
  }

  private static void write(Map<String, Object> tree, Path target) throws IOException {
    Files.writeString(target, versioned(tree, ""));
  }

  /**
   * A tree with its version in the first line.
   *
   * @param more what the version stands for in addition: the rules, of which the tree does not hold
   *     the conditions
   */
  static String versioned(Map<String, Object> tree, String more) {
    KnowledgeWriter writer = new KnowledgeWriter();
    writer.value(tree);
    return version(writer.text() + more) + "\n" + writer.text();
  }

  /** The shipped profiles by name: files of the form of {@code limits.yaml}. */
  private static Map<String, Object> profiles(Path folder) throws IOException {
    Map<String, Object> profiles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        profiles.put(file.getFileName().toString().replace(".yaml", ""), load(file));
      }
    }
    return profiles;
  }

  private static List<RuleFile> rules(Map<String, String> texts) {
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> rules = RuleCatalogue.read(texts, faults);
    refuse(faults.stream().map(Fault::toString).toList());
    return rules;
  }

  private static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the knowledge has faults:\n" + String.join("\n", faults));
    }
  }

  private static Object load(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Yaml(new SafeConstructor(options)).load(reader);
    }
  }

  /** What changes whenever the content does: the first digits of its SHA-256. */
  private static String version(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
