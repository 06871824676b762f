/**
 * Measures taken at intervals: the tables of sar and sadf in all their forms, and the means of
 * vmstat and iostat. Columns are found by their names; a table that nobody needs is passed over.
 */
package inquest.evidence.sar;
