package inquest.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cause it is.
 *
 * @param problem problem id of the contract
 * @param winner the cause; empty when none is supported
 * @param contributing true findings that are not the cause, surest first
 * @param alternatives what it could be instead, likeliest first, at most three
 * @param explained every finding that is only the effect of another, with what explains it
 */
record Verdict(
    String problem,
    Optional<Candidate> winner,
    List<Candidate> contributing,
    List<Candidate> alternatives,
    Map<Finding, Finding> explained) {}
