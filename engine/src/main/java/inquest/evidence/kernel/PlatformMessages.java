package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.List;

/** Errors that the firmware, PCI Express, sensors and daemons report. */
final class PlatformMessages {
  private static final String APEI = "(?:\\{\\d+\\})?(?:[\\w ]+: )?\\[Hardware Error\\]: ";
  private static final String PCI = "(?:\\S+ )?(?<s>[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.\\d): ";
  private static final String SMARTD =
      "Device: (?:/dev/(?:disk/by-id/)?)?(?<s>[\\w/,.-]+?)(?: \\[.*?\\])?, ";

  /** The machine is virtual; that of Xen PV may be the host itself. */
  static final String HYPERVISOR = "hypervisor-detected";

  /** Records that the firmware kept over a restart follow. */
  static final String LAST_BOOT = "last-boot-records";

  /** One of them, of what stopped the machine. */
  static final String LAST_BOOT_FATAL = "last-boot-fatal";

  static final String UNCORRECTED = "ghes-uncorrected";

  private PlatformMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
                LAST_BOOT,
                "host",
                "drivers/acpi/apei/bert.c",
                "BERT: Error records from previous boot.*",
                "Error records from previous boot")
            .as(Role.CONTEXT),
        of(
            "ghes-corrected",
            "host",
            "drivers/firmware/efi/cper.c",
            APEI + "event severity: (?:corrected|info)",
            "event severity: "),
        of(
            LAST_BOOT_FATAL,
            "host",
            "drivers/acpi/apei/bert.c; ghes.c numbers its records in braces",
            "\\[Hardware Error\\]: event severity: fatal",
            "event severity: "),
        of(
            "last-boot-recoverable",
            "host",
            "drivers/acpi/apei/bert.c; ghes.c numbers its records in braces",
            "\\[Hardware Error\\]: event severity: recoverable",
            "event severity: "),
        of(
            UNCORRECTED,
            "host",
            "drivers/firmware/efi/cper.c",
            APEI + "event severity: (?:recoverable|fatal)",
            "event severity: "),
        of(
            "memory-failure",
            "host",
            "mm/memory-failure.c",
            "(?:Memory failure: 0x[0-9a-f]+: |MCE:? (?:0x[0-9a-f]+: )?)"
                + "(?<d>recovery action for [\\w ]+|Killing|hardware memory corruption|dirty \\w+ page)"
                + ".*",
            "Memory failure: 0x",
            "page recovery: ",
            "due to hardware memory corruption"),
        of(
                "memory-failure",
                "host",
                "arch/x86/kernel/cpu/mce/core.c",
                "(?:mce: )?(?:\\[Hardware Error\\]: )?Uncorrected hardware memory error.*",
                "Uncorrected hardware memory error")
            .detail("uncorrected"),
        of(
            "page-soft-offlined",
            "host",
            "mm/memory-failure.c",
            "(?:soft_offline: 0x[0-9a-f]+: .*|Soft offlining (?:pfn|page) 0x.*)",
            "soft_offline: 0x",
            "Soft offlining "),
        of(
            "aer-corrected",
            "device",
            "drivers/pci/pcie/aer.c",
            PCI + "(?:AER: )?PCIe Bus Error: severity=Correct(?:ed|able), type=(?<d>[\\w ]+),.*",
            "PCIe Bus Error: severity="),
        of(
            "aer-uncorrected",
            "device",
            "drivers/pci/pcie/aer.c",
            PCI + "(?:AER: )?PCIe Bus Error: severity=Uncorrect(?:ed|able) \\((?<d>Fatal)\\),.*",
            "PCIe Bus Error: severity="),
        of(
            "aer-non-fatal",
            "device",
            "drivers/pci/pcie/aer.c",
            PCI
                + "(?:AER: )?PCIe Bus Error: severity=Uncorrect(?:ed|able) \\(Non-Fatal\\), type=(?<d>[\\w ]+),.*",
            "PCIe Bus Error: severity="),
        of(
                HYPERVISOR,
                "host",
                "arch/x86/kernel/cpu/hypervisor.c",
                "Hypervisor detected: (?!Xen PV)(?<d>.+)",
                "Hypervisor detected: ")
            .as(Role.CONTEXT),
        of(
            "nmi-unknown",
            "host",
            "arch/x86/kernel/nmi.c",
            "(?:Uhhuh\\. NMI received for |NMI: )(?<d>unknown reason|PCI system error|IOCK error).*",
            "Uhhuh. NMI received",
            "NMI: PCI system error",
            "NMI: IOCK error"),
        of(
            "thermal-throttle",
            "cpu",
            "arch/x86/kernel/cpu/mce/therm_throt.c, drivers/thermal/intel/therm_throt.c",
            "(?:mce: )?CPU(?<s>\\d+): (?<d>Core|Package)? ?[Tt]emperature above threshold.*",
            "emperature above threshold"),
        of(
            "thermal-critical",
            "device",
            "drivers/thermal/thermal_core.c",
            "thermal (?<s>\\w+): (?:\\w+: )?critical temperature reached.*",
            "critical temperature reached"),
        of(
                "edac-corrected",
                "dimm",
                "rasdaemon(1)",
                ".*mc_event: .*?(?<n>\\d+) Corrected errors?: .* on (?<s>\\S+).*",
                " Corrected error")
            .by("rasdaemon")
            .detail("rasdaemon"),
        of(
                "edac-uncorrected",
                "dimm",
                "rasdaemon(1)",
                ".*mc_event: .*?(?<n>\\d+) (?:Uncorrected|Fatal) errors?: .* on (?<s>\\S+).*",
                " Uncorrected error",
                " Fatal error")
            .by("rasdaemon")
            .detail("rasdaemon"),
        of(
                "smartd-failing",
                "disk",
                "smartd(8)",
                SMARTD + "(?:FAILED SMART self-check|SMART Failure: ).*",
                "FAILED SMART self-check",
                "SMART Failure: ")
            .by("smartd"),
        of(
                "smartd-pending",
                "disk",
                "smartd(8)",
                SMARTD + "\\d+ (?<d>Currently unreadable|Offline uncorrectable).*",
                "Currently unreadable (pending)",
                "Offline uncorrectable sectors")
            .by("smartd"),
        of(
                "smartd-error-count",
                "disk",
                "smartd(8)",
                SMARTD
                    + "(?<d>ATA error count|Self-Test Log error count|NVMe error count) increased .*",
                "error count increased")
            .by("smartd"));
  }
}
