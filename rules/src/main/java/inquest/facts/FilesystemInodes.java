package inquest.facts;

/**
 * Inodes of a mounted filesystem ({@code df -i}).
 *
 * @param mount where it is mounted
 * @param device what is mounted there
 * @param usedPercent of all inodes
 */
public record FilesystemInodes(Subject mount, String device, double usedPercent, Source source)
    implements Fact {}
