package inquest.facts;

/**
 * CPU time of one user from process accounting ({@code sa -m}).
 *
 * @param user whose
 * @param account {@code system} or {@code person}
 * @param command the command of his that used most, from {@code sa -u} or {@code lastcomm}; name
 *     empty when not captured
 * @param cpuMinutes user plus system time
 * @param processes processes that ended
 */
public record AccountedUser(
    Subject user, String account, Subject command, double cpuMinutes, long processes, Source source)
    implements Fact {}
