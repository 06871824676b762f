/**
 * From the facts of a case to its diagnosis: which rules can fire, what they conclude and why, how
 * sure that makes each cause, and which one wins. The only package that knows Drools.
 */
package inquest.diagnosis;
