package inquest.assembly;

import inquest.assembly.CaseFile.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Collects what is listed and not used: one entry for each file, kind and reason, with a count. */
final class Backgrounds {
  private record Key(String file, String kind, String because) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = file.compareTo(other.file);
      order = order == 0 ? kind.compareTo(other.kind) : order;
      return order == 0 ? because.compareTo(other.because) : order;
    }
  }

  private static final class Entry {
    private long line = Long.MAX_VALUE;
    private String text = "";
    private String when = "";
    private long count;
  }

  private final TreeMap<Key, Entry> entries = new TreeMap<>();

  /** Adds evidence; {@code when} is its time as printed, empty when undated. */
  void add(String file, long line, String text, String kind, String because, String when, long n) {
    Entry entry = entries.computeIfAbsent(new Key(file, kind, because), key -> new Entry());
    entry.count += n;
    if (line < entry.line) {
      entry.line = line;
      entry.text = text;
      entry.when = when;
    }
  }

  /** The entries, by file and kind. */
  List<Background> list() {
    List<Background> list = new ArrayList<>(entries.size());
    entries.forEach(
        (key, entry) -> {
          String because = key.because() + (entry.when.isEmpty() ? "" : " (" + entry.when + ")");
          String what = key.kind().isEmpty() ? "" : ": " + key.kind() + " × " + entry.count;
          list.add(new Background(key.file(), entry.line, entry.text, because + what));
        });
    return List.copyOf(list);
  }
}
