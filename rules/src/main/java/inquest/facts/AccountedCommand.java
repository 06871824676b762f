package inquest.facts;

/**
 * CPU time of one command over all users from process accounting ({@code sa}).
 *
 * @param command which
 * @param cpuMinutes user plus system time
 * @param processes processes that ended
 */
public record AccountedCommand(Subject command, double cpuMinutes, long processes, Source source)
    implements Fact {}
