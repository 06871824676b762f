package inquest.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Turns the knowledge, YAML texts and the catalogue of the rules, into one JSON file that loads in
 * a millisecond, so that no run of {@code inquest} parses YAML or DRL. Rules that depart from the
 * house style fail the build.
 */
public final class KnowledgeCompiler {
  private static final String[] SECTIONS = {"limits", "causes", "commands", "evidence"};

  private KnowledgeCompiler() {}

  /** Arguments: the folder of the YAML files, the JSON file to write. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path target = Path.of(args[1]);
    List<RuleFile> rules = rules(folder);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (String section : SECTIONS) {
        json.writeFieldName(section);
        write(json, load(folder.resolve(section + ".yaml")));
      }
      json.writeFieldName("rules");
      RuleCatalogue.write(json, rules);
      json.writeEndObject();
    }
  }

  private static List<RuleFile> rules(Path folder) throws IOException {
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> rules = RuleCatalogue.read(folder, faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the rules have faults:\n"
              + String.join("\n", faults.stream().map(Fault::toString).toList()));
    }
    return rules;
  }

  private static Object load(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Yaml(new SafeConstructor(options)).load(reader);
    }
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
