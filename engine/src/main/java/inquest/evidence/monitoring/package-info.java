/**
 * What a monitoring system saw from outside: which host and service failed, and when. It tells when
 * to look and never what the cause was.
 */
package inquest.evidence.monitoring;
