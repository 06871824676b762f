package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer in five lines, for somebody who was woken up by the alarm. The texts are as the
 * diagnosis has them; whoever prints them makes them harmless.
 *
 * @param problem the problem id, and what it means where that is not plain
 * @param cause what happened
 * @param confidence in words, with the number
 * @param call whom to call
 * @param save what to save before a restart
 */
record Headline(String problem, String cause, String confidence, String call, String save) {

  static Headline of(Diagnosis diagnosis) {
    return new Headline(
        problem(diagnosis),
        cause(diagnosis),
        confidence(diagnosis),
        call(diagnosis),
        save(SaveFirst.of(diagnosis)));
  }

  private static String problem(Diagnosis diagnosis) {
    String id = diagnosis.problem();
    return switch (id) {
      case Wording.NONE -> "none. Nothing wrong: no fault shows in the evidence" + on(diagnosis);
      case Wording.UNDETERMINED ->
          diagnosis.symptoms().isEmpty()
              ? id + ": the evidence is not enough to tell"
              : id + ": symptoms, but no supported cause";
      default -> id;
    };
  }

  private static String on(Diagnosis diagnosis) {
    String host = diagnosis.incident().host();
    return host.isEmpty() ? "" : " of " + host;
  }

  private static String cause(Diagnosis diagnosis) {
    if (diagnosis.cause().isPresent()) {
      Diagnosis.Finding cause = diagnosis.cause().get();
      return Wording.named(cause.id(), cause.subject()) + ": " + cause.statement();
    }
    if (!diagnosis.problem().equals(Wording.UNDETERMINED)) {
      return "none";
    }
    if (diagnosis.alternatives().isEmpty()) {
      return "not known";
    }
    Diagnosis.Alternative first = diagnosis.alternatives().get(0);
    return "not known; nearest is " + Wording.named(first.id(), first.subject());
  }

  private static String confidence(Diagnosis diagnosis) {
    if (diagnosis.cause().isPresent()) {
      Diagnosis.Finding cause = diagnosis.cause().get();
      return cause.words() + " (" + Wording.twoDecimals(cause.confidence()) + ")";
    }
    if (diagnosis.problem().equals(Wording.UNDETERMINED)) {
      return "none: more evidence is needed, see below";
    }
    int missing =
        diagnosis.missing().size()
            + UnreadSummary.of(Diagnosis.Unread.UNREAD, diagnosis.unread()).size();
    return missing == 0
        ? "all that was captured was read"
        : "as far as the evidence goes; gaps are listed below (" + missing + ")";
  }

  private static String call(Diagnosis diagnosis) {
    List<String> calls = new ArrayList<>();
    for (Diagnosis.Escalation escalation : diagnosis.escalations()) {
      String call = Wording.call(escalation);
      if (!calls.contains(call)) {
        calls.add(call);
      }
    }
    return calls.isEmpty() ? nobody(diagnosis.problem()) : String.join(", ", calls);
  }

  private static String nobody(String problem) {
    return switch (problem) {
      case Wording.NONE -> "nobody";
      case Wording.UNDETERMINED -> "nobody yet; the evidence points to no one";
      default -> "nobody; whoever is on call can deal with it";
    };
  }

  private static String save(List<SaveFirst> list) {
    if (list.isEmpty()) {
      return "nothing";
    }
    List<String> names = new ArrayList<>();
    for (SaveFirst item : list) {
      names.add(item.what());
    }
    return String.join(", ", names);
  }
}
