/**
 * Joins what the files of a capture say into one case: one host, one clock, each event once, shares
 * of resources by user; and cuts it to the window of the incident.
 */
package inquest.assembly;
