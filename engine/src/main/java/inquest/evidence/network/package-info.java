/** Sockets, protocol counters and interfaces. */
package inquest.evidence.network;
