package inquest.facts;

/**
 * A swap area in use.
 *
 * @param disk the disk it lies on
 * @param path of the partition or file
 * @param sizeKilobytes its size
 * @param usedKilobytes in use
 */
public record SwapDevice(
    Subject disk, String path, double sizeKilobytes, double usedKilobytes, Source source)
    implements Fact {}
