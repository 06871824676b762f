/** Small files that state one thing of the host: its load, its name, its clock, its limits. */
package inquest.evidence.host;
