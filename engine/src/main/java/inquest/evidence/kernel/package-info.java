/**
 * Kernel logs and syslog: lines of every form, the catalogue of messages worth keeping, and the few
 * reports of several lines (the OOM killer's, call traces) that one line does not tell.
 */
package inquest.evidence.kernel;
