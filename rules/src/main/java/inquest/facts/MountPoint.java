package inquest.facts;

/**
 * A mounted filesystem.
 *
 * @param mount where
 * @param device what, as the kernel prints it
 * @param disk the disk below it; {@code device} when that is not known
 * @param filesystemType such as {@code ext4}
 * @param access {@code read-only} or {@code read-write}; after an error the kernel log is more
 *     reliable
 */
public record MountPoint(
    Subject mount, String device, Subject disk, String filesystemType, String access, Source source)
    implements Fact {}
