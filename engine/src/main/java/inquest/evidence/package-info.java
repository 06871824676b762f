/**
 * One reader per evidence format. A reader turns the lines of one file into {@link
 * inquest.evidence.Findings}: facts, samples, events and named problems; never null, never a
 * default. {@link inquest.evidence.Readers} is the sorted list of them.
 */
package inquest.evidence;
