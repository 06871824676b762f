package inquest.knowledge;

import inquest.facts.EscalationPolicy;
import java.util.List;

/**
 * What {@code causes.yaml} says of one cause, mechanism or symptom. A part that the text leaves out
 * is empty.
 *
 * @param id such as {@code user-memory-hog}
 * @param kind {@code cause}, {@code mechanism} or {@code symptom}
 * @param problem the problem id that a cause implies
 * @param title a few words
 * @param statements sentences with named placeholders; the first whose placeholders are all known
 *     is used
 * @param why one or two sentences: why that is the cause
 * @param prevention steps, most useful first
 * @param flags names of flags
 * @param escalate whom to call, and how soon
 * @param confirm what would confirm it
 * @param refute what would refute it
 * @param effects ids of the mechanisms and symptoms that it brings about
 * @param explains ids of findings that are only its effects, whatever they are about
 * @param explainsSame ids of findings that are only its effects when they are about the same
 *     subject
 * @param weight {@code ordinary}; {@code harmless} for a symptom that says nothing alone and for a
 *     mechanism that is planned work; {@code contributing} for a cause that only makes another
 *     worse
 */
public record CauseText(
    String id,
    String kind,
    String problem,
    String title,
    List<String> statements,
    String why,
    List<String> prevention,
    List<String> flags,
    List<EscalationPolicy> escalate,
    List<String> confirm,
    List<String> refute,
    List<String> effects,
    List<String> explains,
    List<String> explainsSame,
    String weight) {}
