package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.List;

/** Programs that crash, and a kernel that does. */
final class CrashMessages {

  private CrashMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "segfault",
            "command",
            "arch/x86/mm/fault.c, show_signal_msg",
            "(?<s>.{1,64}?)\\[\\d+\\]: segfault at (?<address>[0-9a-f]+) [er]?ip .*?"
                + "\\b[er]?sp (?<stack>[0-9a-f]+) error \\d+(?: in (?<object>.+?)\\[[^\\]]*\\])?.*",
            "]: segfault at "),
        of(
            "segfault",
            "command",
            "arch/arm64/kernel/traps.c, arch/powerpc/kernel/traps.c",
            "(?<s>.{1,64}?)\\[\\d+\\]: (?:unhandled (?:level \\d )?\\w+ (?:fault )?\\(11\\)"
                + "|unhandled signal 11|segfault \\(11\\)) at (?:0x)?(?<address>[0-9a-f]+).*",
            "]: unhandled ",
            "]: segfault (11)"),
        of(
            "trap",
            "command",
            "arch/x86/kernel/traps.c",
            "(?:traps: )?(?<s>.{1,64}?)\\[\\d+\\]:? (?<d>general protection(?: fault)?|trap [\\w ]+?)"
                + " (?:ip|rip|eip):.*",
            "] general protection",
            "] trap invalid opcode",
            "] trap divide error",
            "] trap stack segment",
            "] trap alignment check",
            "] trap overflow",
            "] trap bounds"),
        of(
            "callbacks-suppressed",
            "host",
            "lib/ratelimit.c",
            "(?<d>\\w+): (?<n>\\d+) callbacks suppressed.*",
            " callbacks suppressed"),
        of(
                "callbacks-suppressed",
                "host",
                "kernel/printk.c (2.6)",
                "printk: (?<n>\\d+) messages suppressed\\.",
                " messages suppressed.")
            .detail("printk"),
        of(
                "panic",
                "host",
                "arch/x86/kernel/cpu/mce/core.c, mce_panic",
                "Kernel panic(?: - not syncing)?: (?:(?:Fatal|Uncorrected|Timeout: Not all CPUs).*"
                    + "[Mm]achine[ _][Cc]heck.*|Machine check.*|CPU context corrupt.*)",
                "Kernel panic - not syncing: ",
                "Kernel panic: ")
            .detail("machine-check"),
        of(
                "panic",
                "host",
                "mm/oom_kill.c, check_panic_on_oom, out_of_memory",
                "Kernel panic(?: - not syncing)?: (?i:out of memory|System is deadlocked on memory).*",
                "Kernel panic - not syncing: ",
                "Kernel panic: ")
            .detail("out-of-memory"),
        of(
            "panic",
            "host",
            "kernel/panic.c",
            "Kernel panic(?: - not syncing)?: (?<d>.*)",
            "Kernel panic - not syncing: ",
            "Kernel panic: "),
        of(
                "panic",
                "host",
                "kernel/panic.c: the last line, where the first is cut off",
                "---\\[ end Kernel panic - not syncing: (?<d>.*?)(?: \\]---)?$",
                "-[ end Kernel panic")
            .as(Role.ECHO),
        of(
            "fault-injection",
            "host",
            "lib/fault-inject.c, drivers/misc/lkdtm, lib/kunit",
            ".*(?<d>FAULT_INJECTION: forcing a failure|lkdtm: Performing direct entry|# Subtest: |"
                + "kasan test: |kasan_test: ).*",
            "FAULT_INJECTION: forcing",
            "lkdtm: Performing",
            "# Subtest: ",
            "kasan test: ",
            "kasan_test: "),
        of(
            "crash-requested",
            "host",
            "drivers/tty/sysrq.c",
            "sysrq ?: Trigger a crash.*|SysRq ?: Trigger a crash.*",
            "Trigger a crash"),
        of(
            "kasan",
            "host",
            "mm/kasan/report.c, mm/kfence/report.c",
            "BUG: (?:KASAN|KFENCE|KMSAN|KCSAN): (?<d>.*?)(?:\\+0x.*)?$",
            "BUG: KASAN: ",
            "BUG: KFENCE: ",
            "BUG: KMSAN: ",
            "BUG: KCSAN: "),
        of(
            "bad-page",
            "command",
            "mm/page_alloc.c, mm/memory.c",
            "(?:BUG: )?Bad page (?<d>state|map) in process '?(?<s>.+?)'?(?:  ?(?:pfn|pte):.*)?$",
            "Bad page state in process",
            "Bad page map in process"),
        of(
            "bad-page",
            "host",
            "mm/swapfile.c",
            "(?:swap_\\w+|get_swap_device): (?<d>Bad swap (?:file|offset) entry|Bad swap file entry).*",
            ": Bad swap file entry",
            ": Bad swap offset entry"),
        of(
            "oops",
            "host",
            "arch/{x86,arm,arm64,powerpc,riscv,s390}/mm/fault.c",
            "(?:CPU \\d+ )?(?:BUG: )?(?:[Uu]nable to handle )?(?<d>[Kk]ernel (?:NULL pointer dereference"
                + "|paging request|data access|instruction fetch|pointer dereference"
                + "|access to user memory|execute from non-executable memory"
                + "|(?:read from unreadable|write to read-only|unaligned access)[\\w -]*?)).*",
            "BUG: unable to handle kernel",
            "BUG: kernel NULL pointer",
            "BUG: Kernel NULL pointer",
            "Unable to handle kernel"),
        of(
            "oops",
            "host",
            "arch/x86/mm/fault.c",
            "BUG: unable to handle (?<d>page fault).*",
            "BUG: unable to handle page"),
        of("kernel-bug", "host", "lib/bug.c", "kernel BUG at (?<d>\\S+?)!?$", "kernel BUG at "),
        of(
            "kernel-bug",
            "host",
            "kernel/sched/core.c, kernel/locking/spinlock_debug.c, mm",
            "BUG: (?<d>scheduling while atomic|spinlock [\\w ]+?|stack guard page was hit"
                + "|Bad rss-counter state|non-zero pgtables_bytes"
                + "|sleeping function called from invalid context)(?: on CPU|:| at| in| mm|,).*",
            "BUG: sleeping function",
            "BUG: scheduling while atomic",
            "BUG: spinlock ",
            "BUG: stack guard page",
            "BUG: Bad rss-counter",
            "BUG: non-zero pgtables"),
        of(
            "kernel-bug",
            "host",
            "arch/x86/kernel/traps.c",
            "(?:traps: )?PANIC: (?<d>double fault).*",
            "PANIC: double fault"),
        of(
            "kernel-bug",
            "host",
            "lib/refcount.c",
            "(?<d>refcount_t: (?:underflow|saturated|addition on 0|decrement hit 0))[;,].*",
            "refcount_t: "),
        of(
            "lockdep",
            "host",
            "kernel/locking/lockdep.c",
            "(?:\\[ )?(?:INFO|WARNING): (?<d>possible .*?|inconsistent lock state|suspicious RCU usage"
                + "|trying to register non-static key)\\.?(?: \\])?$",
            ": trying to register non-static",
            ": possible recursive locking",
            ": possible circular locking",
            ": possible irq lock inversion",
            ": inconsistent lock state",
            ": suspicious RCU usage"),
        of(
                "oops",
                "host",
                "arch/*/kernel/dumpstack.c, die()",
                "(?:Oops: |Internal error: )?(?<d>(?:synchronous external abort"
                    + "|synchronous parity or ECC error|undefined instruction|SP/PC alignment"
                    + "|aborting instruction|BRK handler|BTI|FPAC|SError|Attempting to|general protection fault|stack segment|divide error"
                    + "|double fault|invalid opcode|Oops)[^:]*?)"
                    + "(?:(?: for non-canonical address| in the range).*"
                    + "|: [0-9a-f]+(?: ilc:\\d)? \\[#\\d+\\].*| \\[#\\d+\\].*| - .*\\[#\\d+\\].*)",
                "general protection fault, ",
                "general protection fault: 0000 [",
                "invalid opcode: 0000 [",
                "divide error: 0000 [",
                "stack segment: 0000 [",
                "double fault: 0000 [",
                "Oops: 0000 [",
                "Oops: 0001 [",
                "Oops: 0002 [",
                "Oops: 0003 [",
                "Oops: 0010 [",
                "Oops: 0011 [",
                "Oops: 0004 [",
                "Oops: 0038 ilc:",
                "Oops: Kernel access",
                "Internal error: ")
            .as(Role.ECHO),
        of(
                "oops",
                "host",
                "arch/{mips,riscv}/kernel/traps.c, die()",
                "(?<d>Oops) ?\\[#\\d+\\]:?",
                " Oops[#1]:",
                " Oops [#1]")
            .as(Role.ECHO),
        of(
            "kernel-warning",
            "host",
            "kernel/panic.c, __warn",
            "WARNING: (?:CPU: \\d+ PID: \\d+ )?(?:at )?(?<d>[\\w./+-]+\\.[chS]:\\d+)\\b.*",
            "WARNING: CPU: ",
            "WARNING: at ",
            "WARNING: kernel/",
            "WARNING: drivers/",
            "WARNING: net/",
            "WARNING: mm/",
            "WARNING: fs/",
            "WARNING: block/",
            "WARNING: arch/"),
        of(
            "kernel-warning",
            "host",
            "lib/ubsan.c",
            "UBSAN: (?<d>[\\w -]+? in \\S+).*",
            "UBSAN: array",
            "UBSAN: shift",
            "UBSAN: signed"));
  }
}
