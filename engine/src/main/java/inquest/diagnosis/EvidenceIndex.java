package inquest.diagnosis;

import inquest.facts.Fact;
import inquest.facts.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the excerpts that a diagnosis refers to, in the order they are first needed. */
final class EvidenceIndex {
  private record Key(String file, long line, String fact) {
    // Written out, since the generated methods are linked anew at every start of the JVM.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && file.equals(other.file)
          && line == other.line
          && fact.equals(other.fact);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * file.hashCode() + Long.hashCode(line)) + fact.hashCode();
    }
  }

  private final Map<Key, Diagnosis.EvidenceItem> items = new LinkedHashMap<>();

  /** The ids of some facts, in their order, each once. */
  List<String> ids(Collection<Fact> facts) {
    List<String> ids = new ArrayList<>();
    for (Fact fact : facts) {
      String id = id(fact);
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private String id(Fact fact) {
    Source source = fact.source();
    String name = name(fact);
    Key key = new Key(source.file(), source.line(), name);
    Diagnosis.EvidenceItem item = items.get(key);
    if (item == null) {
      item =
          new Diagnosis.EvidenceItem(
              "e" + (items.size() + 1), source.file(), source.line(), source.text(), name);
      items.put(key, item);
    }
    return item.id();
  }

  /** As {@code KernelEvent io-error}. */
  private static String name(Fact fact) {
    String value = Discriminator.of(fact);
    String type = fact.getClass().getSimpleName();
    return value.isEmpty() ? type : type + " " + value;
  }

  /** All excerpts, in the order of their numbers. */
  List<Diagnosis.EvidenceItem> items() {
    return List.copyOf(items.values());
  }
}
