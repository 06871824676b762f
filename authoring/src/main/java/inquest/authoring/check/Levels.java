package inquest.authoring.check;

import java.util.List;

/** Which conclusions a level of rules draws, and on which it may rest. */
final class Levels {
  /** The folders, each built on those before it. */
  static final List<String> NAMES =
      List.of("symptoms", "mechanisms", "causes", "explained", "policy");

  private Levels() {}

  /** The rank of a level; -1 when there is none of this name. */
  static int rank(String level) {
    return NAMES.indexOf(level);
  }

  /** The rank of the level that draws this conclusion; -1 when it is no conclusion. */
  static int rankOf(String conclusion) {
    return switch (conclusion) {
      case "Symptom" -> 0;
      case "Mechanism" -> 1;
      case "Cause" -> 2;
      case "ExplainedAway" -> 3;
      case "Escalate", "SuggestFlag" -> 4;
      default -> -1;
    };
  }

  /** The kind of finding that a conclusion is; empty when it is none. */
  static String kind(String conclusion) {
    return switch (conclusion) {
      case "Symptom" -> "symptom";
      case "Mechanism" -> "mechanism";
      case "Cause" -> "cause";
      default -> "";
    };
  }

  /** What rules of this level conclude. */
  static List<String> conclusions(String level) {
    return switch (level) {
      case "symptoms" -> List.of("Symptom");
      case "mechanisms" -> List.of("Mechanism");
      case "causes" -> List.of("Cause");
      case "explained" -> List.of("ExplainedAway");
      default -> List.of("Escalate", "SuggestFlag");
    };
  }
}
