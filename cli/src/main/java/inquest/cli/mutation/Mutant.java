package inquest.cli.mutation;

import inquest.knowledge.Condition;
import java.util.List;

/**
 * A rule with one small fault.
 *
 * @param rule path
 * @param line of the file of the rule, counted from 1
 * @param kind {@code drop}, {@code negate}, {@code boundary}, {@code limit}, {@code literal} or
 *     {@code quantifier}
 * @param fault what was changed, in words
 * @param killer which fixture would notice, in words
 * @param conditions the conditions with the fault
 */
public record Mutant(
    String rule, long line, String kind, String fault, String killer, List<Condition> conditions) {}
