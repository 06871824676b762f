/**
 * What the readers saw, and what the rules may conclude: one immutable record per kind of evidence.
 *
 * <p>Units stand in the component names, no component is null, and every piece of evidence carries
 * the {@link inquest.facts.Source} it was read from. Absent evidence is an absent fact, never a
 * zero.
 */
package inquest.facts;
