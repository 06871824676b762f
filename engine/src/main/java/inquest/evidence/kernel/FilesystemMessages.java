package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** File systems: corruption, shutdown, read-only, full. */
final class FilesystemMessages {
  private static final String XFS = "XFS \\((?<s>[\\w-]+)\\): ";
  private static final String BTRFS = "(?i:btrfs)\\b[^(]*(?:\\(device (?<s>[\\w-]+)[^)]*\\))?.*?";

  private FilesystemMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "ext4-journal-aborted",
            "disk",
            "fs/jbd2/journal.c",
            "Aborting journal on device (?<s>dm-\\d+|md\\d+|\\w+)(?:-\\d+)?\\.?",
            "Aborting journal on device "),
        of(
            "ext4-journal-aborted",
            "disk",
            "fs/ext4/super.c",
            "EXT[34]-fs error \\(device (?<s>[\\w-]+)\\).*Detected aborted journal",
            "EXT4-fs error (",
            "EXT3-fs error ("),
        of(
            "ext4-error",
            "disk",
            "fs/ext4/super.c",
            "EXT[234]-fs error \\(device (?<s>[\\w-]+)\\):?(?: in)? ?(?<d>\\w+).*",
            "EXT4-fs error (",
            "EXT3-fs error (",
            "EXT2-fs error ("),
        of(
            "ext4-error-history",
            "disk",
            "fs/ext4/super.c, print_daily_error_info",
            "EXT4-fs \\((?<s>[\\w-]+)\\): error count(?: since last fsck)?: \\d+",
            "): error count"),
        of(
            "filesystem-read-only",
            "disk",
            "fs/ext4/super.c, fs/fat/misc.c",
            "(?:EXT[234]-fs|FAT-fs)(?: error)? \\((?:device )?(?<s>[\\w-]+)\\).*"
                + "(?:Remounting filesystem read-only|has been set read-only)",
            "Remounting filesystem read-only",
            "has been set read-only"),
        of(
            "filesystem-read-only",
            "host",
            "fs/ext3/super.c (to 2.6.3x)",
            "Remounting filesystem read-only",
            "Remounting filesystem read-only"),
        of(
            "filesystem-read-only",
            "disk",
            "fs/btrfs/messages.c",
            BTRFS + "forced readonly",
            "forced readonly"),
        of(
            "xfs-shutdown-requested",
            "disk",
            "fs/xfs/xfs_fsops.c, SHUTDOWN_FORCE_UMOUNT",
            XFS + "User initiated shutdown.*",
            "Shutting down filesystem"),
        of(
            "xfs-io-error",
            "disk",
            "fs/xfs/xfs_fsops.c, SHUTDOWN_LOG_IO_ERROR and SHUTDOWN_DEVICE_REMOVED",
            XFS + "(?<d>[Ll]og I/O [Ee]rror|Block device removal).*Shutting down filesystem.*",
            "Shutting down filesystem"),
        of(
            "xfs-metadata-shutdown",
            "disk",
            "fs/xfs/xfs_fsops.c, SHUTDOWN_META_IO_ERROR: a read that failed, or a wrong checksum",
            XFS + "(?<d>(?:Metadata )?I/O [Ee]rror).*Shutting down filesystem.*",
            "Shutting down filesystem"),
        of(
            "xfs-shutdown",
            "disk",
            "fs/xfs/xfs_fsops.c",
            "(?:XFS \\((?<s>[\\w-]+)\\)|Filesystem \"(?<t>[\\w-]+)\"): "
                + "(?<d>.*?)[.,]? *(?:Shutting down filesystem|Filesystem has been shut down).*",
            "Shutting down filesystem",
            "Filesystem has been shut down"),
        of(
            "xfs-io-error",
            "disk",
            "fs/xfs/xfs_buf.c, xfs_log.c",
            XFS + "(?<d>metadata I/O error|log I/O error)(?!.* error (?:74|117)\\b).*",
            "metadata I/O error",
            "log I/O error"),
        of(
            "xfs-corruption",
            "disk",
            "fs/xfs/xfs_linux.h: EFSBADCRC is EBADMSG (74), EFSCORRUPTED is EUCLEAN (117)",
            XFS + "(?<d>metadata I/O error)(?=.* error (?:74|117)\\b).*",
            "metadata I/O error"),
        of(
            "xfs-corruption",
            "disk",
            "fs/xfs/xfs_error.c",
            XFS
                + "(?<d>Metadata corruption detected|Metadata CRC error detected|Corruption detected"
                + "|Internal error).*",
            "Metadata corruption detected",
            "Metadata CRC error detected",
            "): Corruption detected",
            "): Internal error"),
        of(
            "xfs-corruption",
            "disk",
            "fs/xfs/xfs_error.c (2.6)",
            "(?:Filesystem \"(?<s>[\\w-]+)\": )?XFS (?<d>internal error).*",
            "XFS internal error"),
        of(
            "btrfs-corruption",
            "disk",
            "fs/btrfs/disk-io.c, inode.c, tree-checker.c",
            BTRFS
                + "(?<d>csum failed|checksum verify failed|parent transid verify failed"
                + "|corrupt leaf|corrupt node|bad tree block).*",
            " csum failed",
            "checksum verify failed",
            "parent transid verify failed",
            "corrupt leaf",
            "corrupt node",
            "bad tree block"),
        of(
            "btrfs-corruption",
            "disk",
            "fs/btrfs/messages.c, btrfs_decode_error: -ENOENT, -EEXIST, -EUCLEAN; disk-io.c",
            BTRFS
                + "(?<d>(?:write|read) time tree block corruption|errno=-2 No such entry"
                + "|errno=-17 Object already exists|errno=-117 Filesystem corrupted).*",
            "time tree block corruption",
            "errno=-2 No such entry",
            "errno=-17 Object already",
            "errno=-117 Filesystem"),
        of(
                "filesystem-full-kernel",
                "disk",
                "fs/btrfs/messages.c, btrfs_decode_error: -ENOSPC",
                BTRFS + "errno=-28 No space left.*",
                "errno=-28 No space left")
            .detail("transaction aborted"),
        of(
                "filesystem-check-started",
                "device",
                "systemd: units/systemd-fsck@.service.in",
                "Starting (?:\\S+ - )?File System Check on (?<s>\\S+?)(?:\\.\\.\\.|\u2026)?$",
                "File System Check on ")
            .by("systemd"),
        of(
                "filesystem-check-ended",
                "device",
                "systemd: units/systemd-fsck@.service.in",
                "(?:Started|Finished) (?:\\S+ - )?File System Check on (?<s>\\S+?)\\.?$",
                "File System Check on ")
            .by("systemd"),
        of(
            "filesystem-check-started",
            "device",
            "fs/xfs/xfs_log_recover.c",
            XFS + "Starting recovery.*",
            "): Starting recovery"),
        of(
            "filesystem-check-ended",
            "device",
            "fs/xfs/xfs_log_recover.c",
            XFS + "Ending recovery.*",
            "): Ending recovery"),
        of(
                "filesystem-full-kernel",
                "disk",
                "fs/ext4/inode.c",
                "EXT4-fs (?:error )?\\((?:device )?(?<s>[\\w-]+)\\).*"
                    + "Delayed block allocation failed .* error 28\\b.*",
                "Delayed block allocation failed")
            .detail("delayed allocation"),
        of(
            "filesystem-full-kernel",
            "device",
            "drivers/md/dm-thin.c",
            "device-mapper: thin: (?<s>[\\d:]+): .*(?<d>out-of-data-space|out of data space).*",
            "out-of-data-space",
            "out of data space"));
  }
}
