/** Readers of what hosting control panels and their tools write. */
package inquest.evidence.panel;
