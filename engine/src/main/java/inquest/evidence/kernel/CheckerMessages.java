package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** What the kernel's own checkers of locks, of slabs and of its invariants report. */
final class CheckerMessages {

  /**
   * Sources whose warnings mostly speak of hardware, firmware, tasks that stall, disks or drivers
   * that misbehave rather than of a defect where they stand; and a taint that is no defect at all.
   */
  private static final String ELSEWHERE =
      "(?!\\S*(?:drivers/|arch/|sound/|btrfs/|fs/buffer|fs/fs-writeback|rh_taint|sch_generic"
          + "|wireless/|mac80211/|irq/|rcu/|kernel/time/|watchdog|kernel/panic))";

  private CheckerMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
            "kasan",
            "host",
            "mm/kasan/report.c (to 4.3)",
            "BUG: KASan: (?<d>.*?)(?:\\+0x.*)?$",
            "BUG: KASan: "),
        of(
            "lockdep",
            "host",
            "kernel/locking/lockdep.c",
            "(?:\\[ )?(?:INFO|WARNING|BUG): (?<d>bad unlock balance detected|held lock freed"
                + "|lock held when returning to user space|lock held at task exit time"
                + "|Nested lock was not taken|Invalid wait context|bad contention detected"
                + "|(?:HARD|SOFT|RECLAIM_FS)[\\w-]* -> [\\w-]+ lock order detected)"
                + "!?(?: \\])?$",
            "bad unlock balance",
            "held lock freed!",
            "lock held when returning",
            "lock held at task exit",
            "Nested lock was not taken",
            "Invalid wait context",
            "bad contention detected",
            "lock order detected"),
        of(
            "kernel-bug",
            "host",
            "mm/slub.c, object_err",
            "BUG (?<t>[\\w-]+) ?\\([^)]*\\): (?<d>Poison overwritten|(?:Left |Right )?Redzone overwritten"
                + "|Object already free|Object padding overwritten|Padding overwritten"
                + "|Objects remaining in .*|Freepointer corrupt|Freechain corrupt).*",
            ": Poison overwritten",
            "Redzone overwritten",
            ": Object already free",
            "adding overwritten",
            ": Objects remaining in",
            ": Freepointer corrupt",
            ": Freechain corrupt"),
        of(
            "kernel-bug",
            "host",
            "lib/smp_processor_id.c, kernel/workqueue.c, mm/kmemleak.c",
            "BUG: (?<d>using \\w+\\(\\) in preemptible|workqueue leaked lock or atomic|memory leak).*",
            "() in preemptible",
            "BUG: workqueue leaked",
            "BUG: memory leak"),
        of(
            "kernel-assertion",
            "host",
            "kernel/panic.c, __warn; include/asm-generic/bug.h, WARN_ON",
            "WARNING: (?:CPU: \\d+ PID: \\d+ )?(?:at )?"
                + ELSEWHERE
                + "(?<d>\\S*(?<![\\w-])(?:kernel|mm|fs|ipc|lib|block|security|crypto|virt|io_uring|net)/"
                + "[\\w./-]+\\.[chS]:\\d+)\\b.*",
            "WARNING: CPU: ",
            "WARNING: at ",
            "WARNING: kernel/",
            "WARNING: net/",
            "WARNING: mm/",
            "WARNING: fs/",
            "WARNING: block/"),
        of(
            "kernel-assertion",
            "host",
            "lib/ubsan.c",
            "UBSAN: (?<d>(?:array-index|shift|signed|unsigned|division|null|type)[\\w -]*? in (?!drivers/)"
                + "\\S+).*",
            "UBSAN: array",
            "UBSAN: shift",
            "UBSAN: signed"));
  }
}
