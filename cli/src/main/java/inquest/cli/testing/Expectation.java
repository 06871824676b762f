package inquest.cli.testing;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the diagnosis of a case must be.
 *
 * <pre>
 * problem: hardware
 * cause: drive-failing          # none: no cause is supported
 * subject: sda
 * escalate: [dc-staff now]      # or without the urgency: [dc-staff]
 * flags: [disk, hardware]
 * contributing: [array-degraded md0]   # or without the subject
 * must_fire: [causes/hardware/drive-failing]   # a path, a name, or the id of a row
 * must_not_fire: [disk-slow]
 * diagnosis: {cause: {words: confirmed}}       # parts of the JSON of the diagnosis
 * </pre>
 *
 * <p>Lists are compared as sets and must be complete, those of rules aside. Keys that are absent
 * are not checked.
 *
 * @param single key → text
 * @param lists key → items
 * @param mustFire what is written → the rules of which one must fire
 * @param mustNotFire what is written → the rules of which none may fire
 * @param diagnosis parts of the JSON
 */
record Expectation(
    Map<String, String> single,
    Map<String, Set<String>> lists,
    Map<String, Set<String>> mustFire,
    Map<String, Set<String>> mustNotFire,
    Optional<Part> diagnosis) {
  /** What stands for nothing. */
  static final String NONE = "none";

  /** The keys that there are. */
  static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "problem",
              "cause",
              "subject",
              "escalate",
              "flags",
              "contributing",
              "must_fire",
              "must_not_fire",
              "diagnosis"));

  /**
   * Reads it.
   *
   * @throws FixtureFault for a key, rule, cause or problem that there is not
   */
  static Expectation of(Part part, Names names) throws FixtureFault {
    Expectation expectation =
        new Expectation(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            Optional.ofNullable(part.members(KEYS).get("diagnosis")));
    if (part.members().isEmpty()) {
      throw part.fault("nothing is expected; one of " + String.join(", ", KEYS));
    }
    for (Map.Entry<String, Part> member : part.members().entrySet()) {
      expectation.add(member.getKey(), member.getValue(), names);
    }
    return expectation;
  }

  private void add(String key, Part value, Names names) throws FixtureFault {
    switch (key) {
      case "problem" -> single.put(key, names.problem(value));
      case "cause" -> single.put(key, nothing(value) ? NONE : names.cause(value));
      case "subject" -> single.put(key, nothing(value) ? NONE : value.text());
      case "must_fire" -> rules(value, names, mustFire);
      case "must_not_fire" -> rules(value, names, mustNotFire);
      case "diagnosis" -> value.members();
      default -> lists.put(key, items(key, value, names));
    }
  }

  private static boolean nothing(Part value) throws FixtureFault {
    return value.isNothing() || value.text().equals(NONE);
  }

  private static Set<String> items(String key, Part value, Names names) throws FixtureFault {
    Set<String> items = new TreeSet<>();
    for (Part item : value.itemsOrOne()) {
      if (!value.isList() && nothing(item)) {
        continue;
      }
      items.add(key.equals("contributing") ? names.finding(item) : item.text());
    }
    return items;
  }

  private static void rules(Part value, Names names, Map<String, Set<String>> rules)
      throws FixtureFault {
    for (Part item : value.itemsOrOne()) {
      rules.put(item.text(), names.rules(item));
    }
  }

  /** What differs; rules aside. */
  List<Difference> differences(Diagnosis got) {
    List<Difference> differences = new ArrayList<>();
    single.forEach(
        (key, expected) -> {
          String seen = single(key, got);
          if (!expected.equals(seen)) {
            differences.add(Difference.of(key, expected, seen));
          }
        });
    lists.forEach(
        (key, expected) -> {
          Set<String> seen = reduced(expected, list(key, got));
          if (!expected.equals(seen)) {
            differences.add(Difference.of(key, expected, seen));
          }
        });
    return differences;
  }

  private static String single(String key, Diagnosis got) {
    return switch (key) {
      case "problem" -> got.problem();
      case "cause" -> got.cause().map(Finding::id).orElse(NONE);
      default -> got.cause().map(Finding::subject).orElse(NONE);
    };
  }

  private static Set<String> list(String key, Diagnosis got) {
    return switch (key) {
      case "escalate" -> set(got.escalations().stream().map(to -> to.to() + " " + to.urgency()));
      case "flags" -> set(got.flags().stream());
      default -> set(got.contributing().stream().map(f -> f.id() + " " + f.subject()));
    };
  }

  private static Set<String> set(Stream<String> items) {
    return items.collect(Collectors.toCollection(TreeSet::new));
  }

  /** An expected "dc-staff" is met by "dc-staff now"; "dc-staff now" only by itself. */
  private static Set<String> reduced(Set<String> expected, Set<String> got) {
    Set<String> reduced = new TreeSet<>();
    for (String item : got) {
      int space = item.indexOf(' ');
      String first = space < 0 ? item : item.substring(0, space);
      reduced.add(!expected.contains(item) && expected.contains(first) ? first : item);
    }
    return reduced;
  }
}
