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
 * @param statement one sentence with named placeholders
 * @param why one or two sentences: why that is the cause
 * @param prevention steps, most useful first
 * @param flags names of flags
 * @param escalate whom to call, and how soon
 * @param confirm what would confirm it
 * @param refute what would refute it
 * @param effects ids of the mechanisms and symptoms that it brings about
 */
public record CauseText(
    String id,
    String kind,
    String problem,
    String title,
    String statement,
    String why,
    List<String> prevention,
    List<String> flags,
    List<EscalationPolicy> escalate,
    List<String> confirm,
    List<String> refute,
    List<String> effects) {}
