/**
 * Prints a {@link inquest.diagnosis.Diagnosis}: text for a terminal, Markdown for a ticket or a
 * wiki, JSON for machines. It judges nothing; every text of the diagnosis is shown, and what is
 * left out of a short form is counted. Text that came from evidence is made harmless here.
 */
package inquest.report;
