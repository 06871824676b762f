package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.List;

/** Disks, their links and controllers, and Linux software RAID. */
final class StorageMessages {
  /** The error handler of an ATA port has ended. */
  static final String PORT_RECOVERED = "ata-port-recovered";

  /** A disk was attached; the detail says whether its medium can be taken out. */
  static final String ATTACHED = "disk-attached";

  /** A SCSI host that is a device on the USB: what hangs there was plugged in by somebody. */
  static final String USB_HOST = "usb-host";

  private static final String SENSE =
      "(?:[a-z]+ [\\d:]+: )?(?:\\[(?<s>\\w+)\\] |(?<t>\\w+): )(?:tag#\\d+ )?"
          + "(?:Current: |Deferred: )?[Ss]ense [Kk]ey ?: ";
  private static final String REMOVABLE =
      "(?:loop\\d+|fd\\d+|sr\\d+|nbd\\d+|z?ram\\d+|mmcblk\\d+(?:rpmb|boot\\d))";
  private static final String BLOCK = "(?:\\w+: )?";
  private static final String ATA = "(?<s>ata\\d+(?:\\.\\d+)?): ";

  private StorageMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "io-error-ignorable",
            "disk",
            "drivers/scsi/scsi_logging.c",
            "sr [\\d:]+: \\[(?<s>sr\\d+)\\] (?:tag#\\d+ )?Sense Key : (?<d>[\\w ]+?)(?: \\[.*)?$",
            "Sense Key : Hardware Error",
            "Sense Key : Medium Error",
            "Sense Key : Aborted Command"),
        of(
            "sense-hardware-error",
            "disk",
            "drivers/scsi/scsi_logging.c",
            SENSE + "(?<d>Hardware Error).*",
            "Sense Key : Hardware Error",
            "sense key: Hardware Error"),
        of(
            "sense-medium-error",
            "disk",
            "drivers/scsi/scsi_logging.c",
            SENSE + "(?<d>Medium Error).*",
            "Sense Key : Medium Error",
            "sense key: Medium Error"),
        of(
            "sense-aborted",
            "disk",
            "drivers/scsi/scsi_logging.c",
            SENSE + "(?<d>Aborted Command).*",
            "Sense Key : Aborted Command",
            "sense key: Aborted Command"),
        of(
            "io-error-ignorable",
            "disk",
            "block/blk-core.c",
            BLOCK
                + "(?:I/O|critical (?:medium|target)) error, dev (?<s>"
                + REMOVABLE
                + "),? sector .*",
            "I/O error, dev ",
            "critical medium error, dev ",
            "critical target error, dev "),
        of(
            "io-error-stacked",
            "disk",
            "block/blk-core.c, of device-mapper, rbd, drbd and zvol",
            BLOCK + "I/O error, dev (?<s>(?:dm-|rbd|drbd|zd)\\d+),? sector .*",
            "I/O error, dev "),
        of(
            "io-error",
            "disk",
            "block/blk-core.c",
            BLOCK
                + "I/O error, dev (?<s>[\\w!-]+),? sector(?:.* op 0x[0-9a-f]+:\\((?<d>\\w+)\\))?.*",
            "I/O error, dev "),
        of(
            "critical-medium-error",
            "disk",
            "block/blk-core.c",
            BLOCK
                + "critical medium error, dev (?<s>[\\w!-]+),? sector"
                + "(?:.* op 0x[0-9a-f]+:\\((?<d>\\w+)\\))?.*",
            "critical medium error, dev "),
        of(
            "critical-target-error",
            "disk",
            "block/blk-core.c",
            BLOCK
                + "critical target error, dev (?<s>[\\w!-]+),? sector"
                + "(?!.*\\((?:DISCARD|WRITE_ZEROES)\\)).*",
            "critical target error, dev "),
        of(
            "lost-write",
            "disk",
            "fs/buffer.c",
            "Buffer I/O error on dev(?:ice)? (?<s>(?!"
                + REMOVABLE
                + "\\b)[\\w!-]+),.*lost .*write.*",
            "Buffer I/O error on dev"),
        of(
            "io-error-ignorable",
            "disk",
            "fs/buffer.c",
            "Buffer I/O error on dev(?:ice)? (?<s>" + REMOVABLE + "),.*",
            "Buffer I/O error on dev"),
        of(
            "buffer-io-error",
            "disk",
            "fs/buffer.c",
            "Buffer I/O error on dev(?:ice)? (?<s>[\\w!-]+),.*",
            "Buffer I/O error on dev"),
        of(
            "lost-write",
            "disk",
            "fs/buffer.c (to 4.0)",
            "lost (?:sync |async )?page write due to I/O error on (?<s>[\\w!-]+).*",
            "page write due to I/O error on "),
        of(
            "lost-write",
            "disk",
            "fs/jbd2/commit.c",
            "JBD2?: Detected IO errors while flushing file data on (?<s>[\\w!-]+?)(?:-\\d+)?$",
            "Detected IO errors while flushing"),
        of(
            "swap-io-error",
            "device",
            "mm/page_io.c",
            "(?<d>Read|Write)-error on swap-device \\((?<s>\\d+:\\d+):.*",
            "-error on swap-device"),
        of(
            "ata-media-error",
            "device",
            "drivers/ata/libata-eh.c",
            ATA + "error: \\{ (?<d>UNC)\\b.*",
            "error: { UNC"),
        of(
            "ata-link-error",
            "device",
            "drivers/ata/libata-eh.c",
            ATA + "error: \\{ (?<d>ICRC).*",
            "error: { ICRC"),
        of(
            "ata-link-error",
            "device",
            "drivers/ata/libata-eh.c",
            ATA
                + "(?<d>hard resetting link|link is slow to respond|limiting SATA link speed"
                + "|COMRESET failed).*",
            "hard resetting link",
            "link is slow to respond",
            "limiting SATA link speed",
            "COMRESET failed"),
        of(
                PORT_RECOVERED,
                "device",
                "drivers/ata/libata-eh.c",
                "(?<s>ata\\d+): EH complete",
                ": EH complete")
            .as(Role.CONTEXT),
        of(
                USB_HOST,
                "device",
                "drivers/usb/storage/usb.c, uas.c: name of the host",
                "scsi ?(?:host)?(?<s>\\d+) ?: (?:usb-storage|uas|SCSI emulation for USB).*",
                " scsi host",
                ": usb-storage ",
                ": SCSI emulation for USB")
            .as(Role.CONTEXT),
        of(
                ATTACHED,
                "disk",
                "drivers/scsi/sd.c",
                "sd (?<host>\\d+):[\\d:]+: \\[(?<s>\\w+)\\] Attached SCSI (?<d>removable )?disk",
                "] Attached SCSI ")
            .as(Role.CONTEXT)
            .detail("fixed"),
        of(
            "ata-command-failed",
            "device",
            "drivers/ata/libata-eh.c",
            ATA + "failed command: (?<d>.*)",
            "failed command: "),
        of(
            "device-offlined",
            "device",
            "drivers/ata/libata-core.c",
            "(?<s>ata\\d+\\.\\d+): (?<d>disabled|disable device)$",
            ".00: disable"),
        of(
            "device-offlined",
            "disk",
            "drivers/scsi/scsi_lib.c",
            "s[dr] [\\d:]+: \\[(?<s>\\w+)\\] .*(?<d>rejecting I/O to (?:offline|dead) device).*",
            "rejecting I/O to "),
        of(
            "device-offlined",
            "device",
            "drivers/scsi/scsi_lib.c, scsi_error.c",
            "(?:s[dr]|scsi) (?<s>[\\d:]+): .*"
                + "(?<d>rejecting I/O to (?:offline|dead) device|Device offlined).*",
            "rejecting I/O to ",
            "Device offlined"),
        of(
            "nvme-timeout",
            "disk",
            "drivers/nvme/host/pci.c",
            "nvme (?<s>nvme\\d+): I/O (?:tag )?\\d+ .*QID \\d+ timeout, (?<d>[\\w ]+).*",
            "timeout, abort",
            "timeout, reset",
            "timeout, completion",
            "timeout, disable"),
        of(
            "nvme-controller-down",
            "disk",
            "drivers/nvme/host/pci.c",
            "nvme (?<s>nvme\\d+): (?<d>controller is down|Device not ready; aborting"
                + "|Removing after probe failure|Disabling device after reset failure).*",
            "controller is down",
            "Device not ready; aborting",
            "Removing after probe failure",
            "Disabling device after reset"),
        of(
            "path-failed",
            "device",
            "drivers/md/dm-mpath.c",
            "device-mapper: multipath: (?:[\\d:]+: )?Failing path (?<s>[\\w:]+)\\.?$",
            ": Failing path "),
        of(
            "path-failed",
            "device",
            "drivers/scsi/scsi_transport_iscsi.c, scsi_transport_fc.c",
            "\\s*(?<s>connection[\\d:]+|session\\d+|rport-[\\w:-]+): "
                + "(?<d>detected conn error|session recovery timed out"
                + "|blocked FC remote port time out).*",
            "detected conn error",
            "session recovery timed out",
            "FC remote port time out"),
        of(
            "controller-fault",
            "device",
            "drivers/scsi: aacraid, hpsa, megaraid, mpt3sas",
            "(?<s>[\\w]+(?: [\\da-f]{4}:[\\da-f:.]+)?): .*"
                + "(?<d>controller lockup detected|in FAULT state|fault_state\\(0x\\w+\\)).*",
            "controller lockup detected",
            "in FAULT state",
            "fault_state(0x"),
        of(
            "controller-recovered",
            "device",
            "drivers/scsi: megaraid_sas_fusion.c, mpt3sas_base.c",
            "(?<s>[\\w]+(?: [\\da-f]{4}:[\\da-f:.]+)?): "
                + "(?<d>Reset successful for scsi\\d+|diag reset: SUCCESS).*",
            "Reset successful for scsi",
            "diag reset: SUCCESS"),
        of(
            "controller-given-up",
            "device",
            "drivers/scsi: megaraid_sas_fusion.c",
            "(?<s>[\\w]+(?: [\\da-f]{4}:[\\da-f:.]+)?): "
                + "(?<d>Reset (?:failed|not supported), killing adapter).*",
            ", killing adapter"),
        of(
            "controller-reset",
            "device",
            "drivers/scsi: aacraid",
            "(?<s>\\w+): (?<d>Host adapter (?:reset|abort) request).*",
            "Host adapter reset request",
            "Host adapter abort request"),
        of(
            "controller-reset",
            "device",
            "drivers/scsi: megaraid_sas_fusion.c, mpt3sas_base.c, hpsa.c",
            "(?<s>\\w+(?: [\\da-f]{4}:[\\da-f:.]+)?): "
                + "(?<d>resetting fusion adapter|sending diag reset|controller offline).*",
            "resetting fusion adapter scsi",
            "sending diag reset !!",
            ": controller offline"),
        of(
                "paths-lost",
                "device",
                "multipath-tools: multipathd/main.c, libmultipath/structs_vec.c",
                "(?<s>[\\w.:-]+): (?<d>remaining active paths: 0)$",
                "remaining active paths: 0")
            .by("multipathd"));
  }
}
