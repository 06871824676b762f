package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that were not used. Up to twenty are named one by one; more are counted by reason, with
 * the first few names of each and the number of the others.
 */
final class UnreadSummary {
  private static final int NAMED = 20;
  private static final int EXAMPLES = 3;

  private UnreadSummary() {}

  /** Those of one kind. */
  static List<Diagnosis.Unread> of(String kind, List<Diagnosis.Unread> unread) {
    List<Diagnosis.Unread> found = new ArrayList<>();
    for (Diagnosis.Unread file : unread) {
      if (file.kind().equals(kind)) {
        found.add(file);
      }
    }
    return found;
  }

  static List<String> lines(List<Diagnosis.Unread> unread) {
    return unread.size() <= NAMED ? oneByOne(unread) : byReason(unread);
  }

  private static List<String> oneByOne(List<Diagnosis.Unread> unread) {
    List<String> lines = new ArrayList<>();
    for (Diagnosis.Unread file : unread) {
      lines.add(file.file() + ": " + file.reason());
    }
    return lines;
  }

  private static List<String> byReason(List<Diagnosis.Unread> unread) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (Diagnosis.Unread file : unread) {
      files.computeIfAbsent(file.reason(), reason -> new ArrayList<>()).add(file.file());
    }
    List<String> lines = new ArrayList<>();
    files.forEach((reason, names) -> lines.add(counted(reason, names)));
    return lines;
  }

  private static String counted(String reason, List<String> names) {
    int shown = Math.min(EXAMPLES, names.size());
    String examples = String.join(", ", names.subList(0, shown));
    String others = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
    return Wording.count(names.size(), "file") + ": " + reason + " (" + examples + others + ")";
  }
}
