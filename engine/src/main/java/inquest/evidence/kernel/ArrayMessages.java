package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** Linux software RAID: failures of members and arrays, rebuilds and checks. */
final class ArrayMessages {

  private ArrayMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "md-array-failed",
            "array",
            "drivers/md/md-linear.c, raid0.c",
            "md/(?:linear|raid0)\\W*(?<s>md\\w+): Disk failure on \\w+ detected, failing array.*",
            "Disk failure on "),
        of(
            "md-array-failed",
            "array",
            "drivers/md/md.c, is_mddev_broken",
            "md: (?<s>md\\w+): \\w+ array has a missing/failed member.*",
            "array has a missing/failed member"),
        of(
            "md-disk-failure",
            "disk",
            "drivers/md/raid1.c, raid5.c, raid10.c",
            "(?:md/)?raid\\d*(?::(?<d>[\\w-]+))?: (?:<\\d>)?Disk failure on (?<s>\\w+),.*",
            "Disk failure on "),
        of(
            "md-array-failed",
            "array",
            "drivers/md/raid5.c, raid10.c",
            "md/raid\\d*:(?<s>[\\w-]+): (?:<\\d>)?(?<d>not enough operational|Cannot continue operation).*",
            "not enough operational",
            "Cannot continue operation"),
        of(
            "md-member-kicked",
            "disk",
            "drivers/md/md.c",
            "md: kicking non-fresh (?<s>\\w+) from array!",
            "md: kicking non-fresh"),
        of(
            "md-rebuild-started",
            "array",
            "drivers/md/md.c",
            "md: recovery of RAID array (?<s>[\\w-]+)",
            "md: recovery of RAID array"),
        of(
            "md-resync",
            "array",
            "drivers/md/md.c",
            "md: (?:resync of|syncing) RAID array (?<s>[\\w-]+)",
            "md: resync of RAID array",
            "md: syncing RAID array"),
        of(
            "md-check",
            "array",
            "drivers/md/md.c",
            "md: (?:data-check|requested-resync) of RAID array (?<s>[\\w-]+)",
            "md: data-check of RAID array",
            "md: requested-resync of RAID array"),
        of(
            "md-rebuild-done",
            "array",
            "drivers/md/md.c",
            "md: (?<s>[\\w-]+): recovery done\\.?",
            "recovery done"),
        of(
                "md-check",
                "array",
                "drivers/md/md.c",
                "md: (?<s>[\\w-]+): data-check done\\.?",
                "data-check done")
            .detail("done"),
        of(
                "md-resync",
                "array",
                "drivers/md/md.c",
                "md: (?<s>[\\w-]+): (?:re)?sync done\\.?",
                ": resync done.",
                ": sync done.")
            .detail("done"),
        of(
                "array-awaited",
                "array",
                "systemd: src/core/device.c, a job that timed out",
                "Timed out waiting for device (?:/dev/(?:md/)?|dev-(?:md-)?)(?<s>md\\w+).*",
                "Timed out waiting for device ")
            .by("systemd"),
        of(
                "mdadm-event",
                "array",
                "mdadm(8), monitor mode",
                "(?<d>Fail|FailSpare|DegradedArray|DeviceDisappeared|SparesMissing) event detected on"
                    + " md device /dev/(?:md/)?(?<s>[\\w-]+).*",
                "event detected on md device")
            .by("mdadm"));
  }
}
