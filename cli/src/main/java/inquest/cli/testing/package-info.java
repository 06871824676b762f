/**
 * Fixtures of rule authors: what they say, how they are run and compared, and how the outcome is
 * printed. It knows the engine and nothing of the command line.
 */
package inquest.cli.testing;
