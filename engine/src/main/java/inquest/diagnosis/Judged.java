package inquest.diagnosis;

import java.util.List;

/**
 * A case after the rules have run and the verdict is found, before it is written down.
 *
 * @param derivation what they concluded
 * @param candidates every cause, weighed
 * @param verdict which one it is
 * @param supported below this score nothing is called the cause
 * @param graph the ways from causes to symptoms that the evidence leaves open
 * @param evaluator tries the conditions of rules on the facts and conclusions
 * @param lacking what the rules lack in them
 */
record Judged(
    Derivation derivation,
    List<Candidate> candidates,
    Verdict verdict,
    double supported,
    CausalGraph graph,
    ConditionEvaluator evaluator,
    Lacking lacking) {}
