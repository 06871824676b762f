package inquest.evidence;

/**
 * One row of process accounting as a tool printed it.
 *
 * @param table {@code sa-users} (sa -m), {@code sa-commands} (sa), {@code sa-processes} (sa -u) or
 *     {@code lastcomm}
 * @param user owner as printed; empty for the total of {@code sa -m} and for {@code sa-commands}
 * @param command name as printed, perhaps cut; empty for {@code sa-users}
 * @param processes processes behind the row
 * @param cpuMinutes user plus system time; NaN when the unit is not known
 * @param flags of {@code lastcomm}: any of {@code SFCDX}; empty else
 * @param stamp start of the process; {@link Stamp#NONE} when not printed
 * @param line line number
 * @param text the line
 */
public record AccountingRow(
    String table,
    String user,
    String command,
    long processes,
    double cpuMinutes,
    String flags,
    Stamp stamp,
    long line,
    String text) {}
