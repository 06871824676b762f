package inquest.diagnosis;

import inquest.knowledge.RuleEntry;
import java.util.List;

/**
 * One reason for a conclusion: a rule that fired, and what it matched.
 *
 * @param rule the rule
 * @param matched facts, conclusions and limits, that of the last condition first
 */
record Justification(RuleEntry rule, List<Object> matched) {}
