package inquest.facts;

/**
 * User processes in uninterruptible sleep (state D) that wait in the same kernel function.
 *
 * @param command the command they run; when they differ, the most frequent one
 * @param waitChannel the kernel function, such as {@code percpu_rwsem_wait}; {@code unknown} when
 *     not captured
 * @param reason {@code frozen-filesystem}, {@code disk}, {@code nfs}, {@code swap} or {@code
 *     unknown}
 * @param count how many
 */
public record WaitingTasks(
    Subject command, String waitChannel, String reason, long count, Source source)
    implements Fact {}
