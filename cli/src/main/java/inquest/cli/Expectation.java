package inquest.cli;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Finding;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the diagnosis of an incident must be.
 *
 * <pre>
 * problem: hardware
 * cause: drive-failing          # none: no cause is supported
 * subject: sda
 * escalate: [dc-staff now]      # or without the urgency: [dc-staff]
 * flags: [disk, hardware]
 * contributing: [array-degraded md0]   # or without the subject
 * </pre>
 *
 * <p>Lists are compared as sets and must be complete. Keys that are absent are not checked.
 *
 * @param values by key
 */
record Expectation(Map<String, Object> values) {
  /** The name of the file in the folder of an incident. */
  static final String FILE = "expected.yaml";

  private static final String NONE = "none";
  private static final Map<String, Function<Diagnosis, String>> SINGLE = single();
  private static final Map<String, Function<Diagnosis, Set<String>>> LISTS = lists();

  /**
   * Reads the file.
   *
   * @throws IOException when it is no YAML, or has a key that is not known
   */
  static Expectation read(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Object loaded = new Yaml(new SafeConstructor(options)).load(text);
      if (!(loaded instanceof Map<?, ?> map)) {
        throw new IOException(FILE + ": key: value is expected");
      }
      Map<String, Object> values = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String key = String.valueOf(entry.getKey());
        if (!SINGLE.containsKey(key) && !LISTS.containsKey(key)) {
          throw new IOException(FILE + ": unknown key '" + key + "'");
        }
        values.put(key, entry.getValue() == null ? NONE : entry.getValue());
      }
      return new Expectation(values);
    } catch (YAMLException e) {
      throw new IOException(FILE + ": " + e.getMessage().replace('\n', ' '), e);
    }
  }

  /** One line for every key whose value differs. */
  List<String> differences(Diagnosis got) {
    List<String> differences = new ArrayList<>();
    values.forEach(
        (key, expected) -> {
          if (SINGLE.containsKey(key)) {
            compare(key, String.valueOf(expected), SINGLE.get(key).apply(got), differences);
          } else {
            compareLists(key, expected, LISTS.get(key).apply(got), differences);
          }
        });
    return differences;
  }

  private static void compare(String key, Object expected, Object got, List<String> differences) {
    if (!expected.equals(got)) {
      differences.add(key + ": expected " + expected + ", got " + got);
    }
  }

  /** An expected "dc-staff" is met by "dc-staff now"; "dc-staff now" only by itself. */
  private static void compareLists(
      String key, Object expected, Set<String> got, List<String> differences) {
    Set<String> wanted = new TreeSet<>();
    if (expected instanceof Iterable<?> items) {
      items.forEach(item -> wanted.add(String.valueOf(item)));
    } else if (!expected.equals(NONE)) {
      wanted.add(String.valueOf(expected));
    }
    Set<String> reduced = new TreeSet<>();
    for (String item : got) {
      int space = item.indexOf(' ');
      String first = space < 0 ? item : item.substring(0, space);
      reduced.add(!wanted.contains(item) && wanted.contains(first) ? first : item);
    }
    compare(key, wanted, reduced, differences);
  }

  private static Map<String, Function<Diagnosis, String>> single() {
    return Map.of(
        "problem", Diagnosis::problem,
        "cause", got -> got.cause().map(Finding::id).orElse(NONE),
        "subject", got -> got.cause().map(Finding::subject).orElse(NONE));
  }

  private static Map<String, Function<Diagnosis, Set<String>>> lists() {
    return Map.of(
        "escalate", got -> set(got.escalations().stream().map(to -> to.to() + " " + to.urgency())),
        "flags", got -> set(got.flags().stream()),
        "contributing",
            got -> set(got.contributing().stream().map(f -> f.id() + " " + f.subject())));
  }

  private static Set<String> set(Stream<String> items) {
    return items.collect(Collectors.toCollection(TreeSet::new));
  }
}
