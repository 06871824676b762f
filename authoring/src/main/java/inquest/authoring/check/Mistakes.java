package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes of a folder, gathered file by file. */
final class Mistakes {
  private final String folder;
  private final List<Mistake> all = new ArrayList<>();

  Mistakes(String folder) {
    this.folder = folder;
  }

  void add(String file, int line, int column, MistakeKind kind, String message) {
    String path = folder.isEmpty() ? file : folder + "/" + file;
    Mistake mistake = new Mistake(path, line, column, kind, message.replaceAll("\\p{Cntrl}", "?"));
    if (!all.contains(mistake)) {
      all.add(mistake);
    }
  }

  void add(String file, Word word, MistakeKind kind, String message) {
    add(file, word.line(), word.column(), kind, message);
  }

  /** By file, line and column. */
  List<Mistake> sorted() {
    List<Mistake> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing(Mistake::file)
            .thenComparing(Mistake::line)
            .thenComparing(Mistake::column)
            .thenComparing(mistake -> mistake.kind().ordinal()));
    return sorted;
  }
}
