/**
 * The command line: one class per command, exit codes in {@link inquest.cli.ExitCode}, and the only
 * place that ends the process. It reads no evidence and judges nothing.
 */
package inquest.cli;
