/** Small faults made in the conditions of the rules, and whether cases with known causes notice. */
package inquest.cli.mutation;
