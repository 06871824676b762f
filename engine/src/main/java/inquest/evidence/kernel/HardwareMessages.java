package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** Machine checks, memory controllers, PCI Express, temperature, SMART as daemons report it. */
final class HardwareMessages {
  private static final String MCE = "(?:mce: )?(?:\\[Hardware Error\\]: |HARDWARE ERROR\\.? )?";

  /**
   * The low 16 bits of the status: 1MMM CCCC of a memory controller, or data and instructions read
   * from memory that was marked as poisoned (arch/x86/include/asm/mce.h, MCACOD_*).
   */
  private static final String OF_MEMORY =
      "(?:[0-9a-f]{8}[01]0[89abcdef][0-9a-f]|[0-9a-f]{8}01(?:34|50|7a))";

  private static final String MACHINE_CHECK =
      MCE + "CPU (?<s>\\d+): Machine Check(?: Exception)?: +\\w+ (?<d>Bank \\d+): ";

  private static final String[] MEMORY_CONTROLLERS = {
    "EDAC MC0: ", "EDAC MC1: ", "EDAC MC2: ", "EDAC MC3: ", "EDAC MC4: ", "EDAC MC5: ",
    "EDAC MC6: ", "EDAC MC7: ", "EDAC MC8: ", "EDAC MC9: ", "EDAC MC10:", "EDAC MC11:",
    "EDAC MC12:", "EDAC MC13:", "EDAC MC14:", "EDAC MC15:"
  };

  private HardwareMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "mce-uncorrected-memory",
            "host",
            "arch/x86/kernel/cpu/mce/core.c; bit 61 of the status is UC",
            MACHINE_CHECK + "[abef][0-9a-f]{3}" + OF_MEMORY + "\\b.*",
            ": Machine Check"),
        of(
            "mce-corrected-memory",
            "host",
            "arch/x86/kernel/cpu/mce/core.c",
            MACHINE_CHECK + "[89cd][0-9a-f]{3}" + OF_MEMORY + "\\b.*",
            ": Machine Check"),
        of(
            "mce-uncorrected",
            "cpu",
            "arch/x86/kernel/cpu/mce/core.c; bit 61 of the status is UC",
            MACHINE_CHECK + "[abef][0-9a-f]{15}.*",
            ": Machine Check"),
        of(
            "mce-corrected",
            "cpu",
            "arch/x86/kernel/cpu/mce/core.c",
            MACHINE_CHECK + "[89cd][0-9a-f]{15}.*",
            ": Machine Check"),
        of(
            "mce-uncorrected",
            "host",
            "arch/x86/kernel/cpu/mce/core.c",
            MCE
                + "(?<d>Machine check: Processor context corrupt|Fatal machine check"
                + "|Uncorrected, software restartable error|Deferred error).*",
            "Processor context corrupt",
            "Fatal machine check",
            "Uncorrected, software",
            "[Hardware Error]: Deferred error"),
        of(
                "mce-logged",
                "host",
                "arch/x86/kernel/cpu/mce/dev-mcelog.c",
                MCE + "Machine check events logged.*",
                "Machine check events logged")
            .detail("events logged"),
        of(
            "mce-corrected",
            "host",
            "drivers/edac/mce_amd.c, mce/intel.c",
            MCE + "(?<d>Corrected error, no action required|CMCI storm detected).*",
            "Corrected error, no action",
            "CMCI storm detected"),
        of(
                "mce-uncorrected",
                "host",
                "mcelog(8)",
                "STATUS [abef][0-9a-f]{15} MCGSTATUS.*",
                " MCGSTATUS ")
            .by("mcelog")
            .detail("mcelog"),
        of(
                "mce-corrected",
                "host",
                "mcelog(8)",
                "STATUS [89cd][0-9a-f]{15} MCGSTATUS.*",
                " MCGSTATUS ")
            .by("mcelog")
            .detail("mcelog"),
        of(
                "mce-corrected-memory",
                "host",
                "mcelog(8), triggers",
                "Corrected (?:memory|DIMM memory) error.*exceeded threshold.*",
                "exceeded threshold")
            .by("mcelog")
            .detail("threshold"),
        of(
            "edac-corrected",
            "dimm",
            "drivers/edac/edac_mc.c",
            "EDAC MC\\d+: (?<n>\\d+) CE (?:.*? )?on (?<s>.+?) \\(.*",
            MEMORY_CONTROLLERS),
        of(
            "edac-uncorrected",
            "dimm",
            "drivers/edac/edac_mc.c",
            "EDAC MC\\d+: (?<n>\\d+) UE (?:.*? )?on (?<s>.+?) \\(.*",
            MEMORY_CONTROLLERS),
        of(
            "edac-corrected",
            "dimm",
            "drivers/edac/edac_mc.c (to 3.5)",
            "EDAC MC\\d+: CE (?:page .*?, )?(?<t>row \\d+, channel \\d+), label \"(?<s>[^\"]*)\".*",
            MEMORY_CONTROLLERS),
        of(
            "edac-uncorrected",
            "dimm",
            "drivers/edac/edac_mc.c (to 3.5)",
            "EDAC MC\\d+: UE (?:page .*?, )?(?<t>row \\d+).*?labels? \"(?<s>[^\"]*)\".*",
            MEMORY_CONTROLLERS));
  }
}
