package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.List;

/** Want of memory: the OOM killer and its reports, failed allocations. */
final class MemoryMessages {
  private static final String OOM = "mm/oom_kill.c";

  private static final String[] RAM_PAGES = {
    "0 pages RAM",
    "1 pages RAM",
    "2 pages RAM",
    "3 pages RAM",
    "4 pages RAM",
    "5 pages RAM",
    "6 pages RAM",
    "7 pages RAM",
    "8 pages RAM",
    "9 pages RAM",
    " pages of RAM"
  };

  private MemoryMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "oom-invoked",
            "command",
            OOM,
            "(?<s>.{1,64}?) invoked oom-killer: .*",
            " invoked oom-killer"),
        of(
            OutOfMemoryReports.KILL,
            "command",
            OOM,
            "Out of [Mm]emory(?: \\(oom_kill_allocating_task\\))?: [Kk]ill(?:ed)? process"
                + " (?<pid>\\d+) \\((?<s>.+?)\\)(?=[ ,.]|$).*",
            "Out of memory: Kill",
            "Out of memory: kill",
            "Out of Memory: Kill",
            "Out of memory (oom_kill_allocating_task)"),
        of(
            OutOfMemoryReports.GROUP_KILL,
            "command",
            OOM,
            "Memory cgroup out of memory: [Kk]ill(?:ed)? process (?<pid>\\d+) \\((?<s>.+?)\\)"
                + "(?=[ ,.]|$).*",
            "Memory cgroup out of memory: "),
        of(
            OutOfMemoryReports.GROUP_KILL,
            "command",
            "mm/oom_kill.c of OpenVZ",
            "(?:\\d+ \\(\\S+\\) )?Out of memory in UB (?<ct>\\S+): OOM killed process"
                + " (?<pid>\\d+) \\((?<s>.+?)\\)(?=[ ,.]|$).*",
            "Out of memory in UB "),
        of(
                OutOfMemoryReports.KILLED,
                "command",
                OOM,
                "Killed process (?<pid>\\d+)(?:, UID \\d+,)? \\((?<s>.+?)\\)(?=[ ,.]|$).*",
                "Killed process ")
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.CONSTRAINT,
                "host",
                OOM,
                "oom-kill:constraint=.*",
                "oom-kill:constraint=")
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.LIMIT,
                "host",
                "mm/memcontrol.c",
                "Task in (?<task>\\S+) killed as a result of limit of (?<group>\\S+).*",
                " killed as a result of limit of ")
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.OF_GROUP,
                "host",
                "mm/memcontrol.c, mem_cgroup_print_oom_meminfo; a frame of its stack",
                "(?:memory: usage \\d+kB, limit \\d+kB.*"
                    + "|Memory cgroup stats for (?<group>/[^: ]*):?.*"
                    + "|.{0,40}\\bmem_cgroup_out_of_memory\\+0x.*)",
                "memory: usage ",
                "Memory cgroup stats for ",
                "mem_cgroup_out_of_memory+0x")
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.OF_HOST,
                "host",
                "mm/oom_kill.c: show_mem() is for a report that no group is the reason of",
                "(?:active_anon:\\d+ inactive_anon:.*"
                    + "|.{0,40}\\b__alloc_pages_(?:may_oom|slowpath[.\\w]*)\\+0x.*)",
                "active_anon:",
                "__alloc_pages_may_oom",
                "__alloc_pages_slowpath")
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.RAM,
                "host",
                "lib/show_mem.c",
                "(?<n>\\d+) pages (?:of )?RAM",
                RAM_PAGES)
            .as(Role.CONTEXT),
        of(
                OutOfMemoryReports.TABLE,
                "host",
                OOM,
                "\\[ *pid *\\] +uid +tgid +total_vm +rss .*",
                "tgid total_vm")
            .as(Role.CONTEXT),
        of(
            "unreclaimable-slab-listed",
            "host",
            "mm/slab_common.c, dump_unreclaimable_slab",
            "Unreclaimable slab info:",
            "Unreclaimable slab info:"),
        of("oom-without-swap", "host", "lib/show_mem.c", "Total swap = 0kB", "Total swap = 0kB"),
        of(
            "high-order-allocation-failure",
            "host",
            "mm/page_alloc.c",
            ".{1,64}?: page allocation failure[:.] (?<d>order:(?:[3-9]|1\\d)\\b).*",
            ": page allocation failure"),
        of(
            "page-allocation-failure",
            "command",
            "mm/page_alloc.c",
            "(?<s>.{1,64}?): page allocation failure[:.] (?<d>order:\\d+).*",
            ": page allocation failure"),
        of(
            "page-allocation-stall",
            "command",
            "mm/page_alloc.c (4.10 to 4.14)",
            "(?<s>.{1,64}?): page allocation stalls for .*?(?<d>order:\\d+).*",
            ": page allocation stalls for "),
        of(
                "unit-oom-killed",
                "command",
                "systemd, src/core/unit.c",
                "(?<s>[^ :]+): A process of this unit has been killed by the OOM killer\\..*",
                "has been killed by the OOM killer")
            .by("systemd"),
        of(
                "userspace-oom-kill",
                "cgroup",
                "systemd-oomd(8)",
                "Killed (?<s>/\\S+) due to (?<d>memory).*",
                " due to memory ")
            .by("systemd-oomd"),
        of(
                "userspace-oom-kill",
                "command",
                "earlyoom(1)",
                "sending SIG\\w+ to process \\d+ (?:uid \\d+ )?\"(?<s>[^\"]+)\".*",
                " to process ")
            .by("earlyoom"));
  }
}
