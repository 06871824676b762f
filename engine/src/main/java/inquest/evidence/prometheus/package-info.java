/**
 * What Prometheus and its node_exporter hand out. A metric is known by its name and labels; a
 * counter becomes the rate between two readings, and a restart of the machine no rate at all.
 */
package inquest.evidence.prometheus;
