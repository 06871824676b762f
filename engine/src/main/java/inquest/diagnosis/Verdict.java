package inquest.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cause it is.
 *
 * @param problem problem id of the contract
 * @param winner the cause; empty when none is supported
 * @param rivals causes as likely as the winner and not linked with it; with any the verdict is
 *     ambiguous. Each is among the contributing findings or the alternatives, if these have room
 * @param contributing true findings that are not the cause, surest first
 * @param alternatives what it could be instead, likeliest first, at most three
 * @param explained every finding that is only the effect of another, with what explains it
 */
record Verdict(
    String problem,
    Optional<Candidate> winner,
    List<Candidate> rivals,
    List<Candidate> contributing,
    List<Candidate> alternatives,
    Map<Finding, Finding> explained) {}
