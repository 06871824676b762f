package inquest.facts;

/**
 * Space on a mounted filesystem ({@code df}).
 *
 * @param mount where it is mounted
 * @param device what is mounted there
 * @param filesystemType such as {@code ext4}; empty when the listing has none
 * @param usedPercent as df computes it, reserved blocks left out
 * @param availableKilobytes left for ordinary users
 */
public record FilesystemSpace(
    Subject mount,
    String device,
    String filesystemType,
    double usedPercent,
    double availableKilobytes,
    Source source)
    implements Fact {}
