package inquest.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue of the rules from its tree. */
final class RulesLoader {
  private RulesLoader() {}

  static Rules rules(Node node) {
    Map<String, RuleEntry> entries = new LinkedHashMap<>();
    for (Node item : node.items()) {
      RuleEntry entry = entry(item);
      entries.put(entry.packageName() + "." + entry.name(), entry);
    }
    return new Rules(Collections.unmodifiableMap(entries));
  }

  private static RuleEntry entry(Node item) {
    List<RuleEntry.Need> needs = new ArrayList<>();
    for (Node need : item.child("needs").items()) {
      needs.add(new RuleEntry.Need(need.text()));
    }
    String rule = item.child("rule").text();
    int slash = rule.lastIndexOf('/');
    return new RuleEntry(
        rule,
        "inquest." + rule.substring(0, slash).replace('/', '.'),
        rule.substring(slash + 1),
        item.child("id").text(),
        item.child("confidence").text(),
        item.child("concludes").text(),
        item.child("finding").text(),
        List.copyOf(needs));
  }
}
