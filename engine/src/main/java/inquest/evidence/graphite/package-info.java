/**
 * What the render API of Graphite hands out. A metric is known only by its path, so that its unit
 * is guessed from there and checked against the values; what stays unclear is not used.
 */
package inquest.evidence.graphite;
