package inquest.evidence;

/**
 * One process, or one row of a table about processes, as a tool printed it. Turned into shares of
 * the host's resources once its memory, CPUs and users are known. Absent numbers are NaN, absent
 * texts empty: never zero.
 *
 * @param table {@code top}, {@code ps}, {@code iotop}, or {@code oom} for the task table of the OOM
 *     killer
 * @param iteration which output of the tool in the file, counted from 1; the last one counts
 * @param pid process id; thread rows are left out
 * @param parent its parent; -1 when not printed
 * @param user owner as printed: perhaps cut ({@code wwwdat+}) or numeric
 * @param state first letter of the state; empty when not printed
 * @param waitChannel kernel function it sleeps in; empty when not printed
 * @param nice niceness; NaN when not printed
 * @param cpuPercent of one CPU, so that it may pass 100
 * @param memoryPercent of RAM
 * @param residentKilobytes resident memory
 * @param readKilobytesPerSecond from disk
 * @param writtenKilobytesPerSecond to disk
 * @param cpuSeconds CPU time used so far
 * @param elapsedSeconds since it started
 * @param command name without path, arguments and brackets: {@code php}, {@code kswapd0}
 * @param kernelThread printed in brackets, or a child of kthreadd
 * @param arguments the whole command line as printed, the command included
 * @param line line number
 * @param text the line
 */
public record ProcessRow(
    String table,
    int iteration,
    long pid,
    long parent,
    String user,
    String state,
    String waitChannel,
    double nice,
    double cpuPercent,
    double memoryPercent,
    double residentKilobytes,
    double readKilobytesPerSecond,
    double writtenKilobytesPerSecond,
    double cpuSeconds,
    double elapsedSeconds,
    String command,
    boolean kernelThread,
    String arguments,
    long line,
    String text) {}
