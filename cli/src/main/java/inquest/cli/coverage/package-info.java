/** Which conditions of the rules ever decided, on the facts of cases whose cause is known. */
package inquest.cli.coverage;
