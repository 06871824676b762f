/** Process accounting: what ended processes used, per command, per user, per process. */
package inquest.evidence.accounting;
