package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** CPUs and tasks that make no progress, and clocks that jump. */
final class StallMessages {

  private StallMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "soft-lockup",
            "cpu",
            "kernel/watchdog.c, Documentation/admin-guide/lockup-watchdogs.rst",
            "(?:NMI )?(?:watchdog: )?BUG: soft lockup (?:- |detected on )CPU#(?<s>\\d+)"
                + "(?: stuck for \\d+s!(?: \\[(?<d>.+?):\\d+\\])?)?.*",
            "BUG: soft lockup "),
        of(
            "hard-lockup",
            "cpu",
            "kernel/watchdog_perf.c",
            "(?:NMI )?(?:watchdog: )?(?:CPU\\d+: )?(?:NMI )?Watchdog detected (?:hard )?LOCKUP on "
                + "(?i:cpu) ?(?<s>\\d+).*",
            "Watchdog detected hard LOCKUP",
            "Watchdog detected LOCKUP"),
        of(
            "hard-lockup",
            "cpu",
            "arch/powerpc/kernel/watchdog.c",
            "(?:watchdog: )?(?:CPU \\d+ detected hard LOCKUP on other CPUs (?<t>\\d+)(?![\\d,-])"
                + "|CPU (?<s>\\d+) (?:self-detected hard|Hard) LOCKUP).*",
            "detected hard LOCKUP on",
            "self-detected hard LOCKUP",
            " Hard LOCKUP"),
        of(
            LogScan.RCU_STALL,
            "host",
            "kernel/rcu/tree_stall.h, Documentation/RCU/stallwarn.rst",
            "(?:rcu: )?INFO: rcu_\\w+ (?:self-detected stall|detected (?:expedited )?stalls?"
                + "|detects stalls?).*",
            "INFO: rcu_sched",
            "INFO: rcu_preempt",
            "INFO: rcu_bh ",
            "INFO: rcu_tasks"),
        of(
            LogScan.HUNG_TASK,
            "command",
            "kernel/hung_task.c",
            "(?:hung_task: )?INFO: task (?<s>.{1,64}):\\d+ (?:<\\S+> )?blocked (?:in I/O wait )?"
                + "for more than \\d+ seconds.*",
            "INFO: task "),
        of(
            "workqueue-lockup",
            "host",
            "kernel/workqueue.c",
            "BUG: workqueue lockup - (?<d>pool).*",
            "BUG: workqueue lockup"),
        of(
            "irq-nobody-cared",
            "device",
            "kernel/irq/spurious.c",
            "(?<s>irq \\d+): nobody cared.*",
            ": nobody cared"),
        of(
            "clocksource-unstable",
            "host",
            "kernel/time/clocksource.c",
            "(?:clocksource: )?(?:timekeeping watchdog on CPU\\d+: )?(?:Marking clocksource '(?<d>\\w+)'"
                + " (?:as )?unstable|Clocksource \\w+ unstable).*",
            "Marking clocksource '",
            "Clocksource tsc unstable"),
        of(
                "time-step",
                "host",
                "chronyd(8), ntpd(8)",
                "(?:System clock was stepped by|(?:.* )?clock_step|time reset) (?<d>[+-]?[\\d.]+).*",
                "System clock was stepped by",
                " clock_step ",
                "time reset ")
            .by("*"),
        of(
                "time-step",
                "host",
                "systemd-journald(8)",
                "(?<d>Time jumped backwards).*",
                "Time jumped backwards")
            .by("systemd-journald"),
        of(
            "leap-second",
            "host",
            "kernel/time/ntp.c",
            "Clock: (?<d>inserting|deleting) leap second.*",
            "ng leap second"),
        of(
            "suspended",
            "host",
            "kernel/power/suspend.c",
            "PM: suspend (?<d>entry|exit).*",
            "PM: suspend e"),
        of(
                "filesystem-frozen",
                "host",
                "qemu-ga(8)",
                "info: (?<d>guest-fsfreeze|guest-fsthaw) called.*",
                "guest-fsfreeze called",
                "guest-fsthaw called")
            .by("qemu-ga"),
        of(
                "shutdown-requested",
                "host",
                "systemd-logind(8), shutdown(8)",
                "(?<d>System is (?:rebooting|powering down|halting)|Power key pressed"
                    + "|shutting down for system \\w+).*",
                "System is rebooting",
                "System is powering down",
                "Power key pressed",
                "shutting down for system ")
            .by("*"));
  }
}
