package inquest.facts;

/**
 * The state of a container or virtual machine on its node.
 *
 * @param guest which
 * @param state in the words of the tool, in lower case: {@code running}, {@code stopped}, {@code
 *     paused}, {@code crashed}, {@code suspended}, {@code mounted}, {@code shut off}
 */
public record GuestState(Subject guest, String state, Source source) implements Fact {}
