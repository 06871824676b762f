/** Readers of what mail servers tell. */
package inquest.evidence.mail;
