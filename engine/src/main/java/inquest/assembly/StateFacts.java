package inquest.assembly;

import inquest.facts.Counter;
import inquest.facts.DriveAttributeFailing;
import inquest.facts.DriveHealth;
import inquest.facts.DriveSelfTest;
import inquest.facts.Fact;
import inquest.facts.FilesystemInodes;
import inquest.facts.FilesystemSpace;
import inquest.facts.GuestState;
import inquest.facts.HardwareLogEntry;
import inquest.facts.LimitHits;
import inquest.facts.ListedShare;
import inquest.facts.MdArray;
import inquest.facts.MdMember;
import inquest.facts.MdSync;
import inquest.facts.MountPoint;
import inquest.facts.Reading;
import inquest.facts.Subject;
import inquest.facts.SwapDevice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * States of the machine that several files tell: the reading at the snapshot and the one at the
 * end, {@code mdstat} and {@code mdadm --detail}. Of one thing the worse state stays, so that no
 * order of files decides; of equal ones the first by file and line.
 */
final class StateFacts {
  private static final List<String> ARRAY = List.of("active", "inactive", "failed");
  private static final List<String> MEMBER =
      List.of("active", "journal", "spare", "rebuilding", "removed", "faulty");

  private final TreeMap<String, Fact> worst = new TreeMap<>();

  void add(Fact fact) {
    worst.merge(key(fact), fact, StateFacts::worse);
  }

  /** All but the counts of limits that nobody ever ran into. */
  Collection<Fact> facts() {
    List<Fact> facts = new ArrayList<>(worst.values());
    facts.removeIf(fact -> fact instanceof LimitHits hits && hits.hits() == 0);
    return facts;
  }

  private static Fact worse(Fact a, Fact b) {
    if (a instanceof LimitHits first && b instanceof LimitHits later) {
      return grown(first, later);
    }
    int order = Double.compare(badness(a), badness(b));
    if (order != 0) {
      return order > 0 ? a : b;
    }
    return FactOrder.bySource(a, b) <= 0 ? a : b;
  }

  /**
   * Files come in the order of their names. A count that falls was reset by a restart of the
   * container, or the names are in no order of time: nothing can be said of its growth.
   */
  private static LimitHits grown(LimitHits first, LimitHits later) {
    LimitHits most = later.hits() > first.hits() ? later : first;
    long growth = Math.max(0, later.hits() - first.hits());
    return new LimitHits(
        most.subject(),
        most.limit(),
        most.hits(),
        Math.max(growth, Math.max(first.newHits(), later.newHits())),
        first.readings() + later.readings(),
        most.source());
  }

  private static String key(Fact fact) {
    if (fact instanceof Reading reading) {
      return key("reading", reading.measure(), reading.subject());
    }
    if (fact instanceof Counter counter) {
      return key("counter", counter.counter(), counter.subject());
    }
    if (fact instanceof FilesystemSpace space) {
      return key("space", "", space.mount());
    }
    if (fact instanceof FilesystemInodes inodes) {
      return key("inodes", "", inodes.mount());
    }
    if (fact instanceof MountPoint mount) {
      return key("mount", "", mount.mount());
    }
    if (fact instanceof SwapDevice swap) {
      return key("swap", swap.path(), swap.disk());
    }
    return guestKey(fact);
  }

  private static String guestKey(Fact fact) {
    if (fact instanceof ListedShare share) {
      return key(share.listing(), share.resource(), share.subject());
    }
    if (fact instanceof LimitHits hits) {
      return key("hits", hits.limit(), hits.subject());
    }
    if (fact instanceof GuestState guest) {
      return key("guest", "", guest.guest());
    }
    return hardwareKey(fact);
  }

  private static String hardwareKey(Fact fact) {
    if (fact instanceof MdArray array) {
      return key("array", "", array.array());
    }
    if (fact instanceof MdMember member) {
      return key("member", member.array().name(), member.disk());
    }
    if (fact instanceof MdSync sync) {
      return key("sync", sync.action(), sync.array());
    }
    if (fact instanceof DriveHealth health) {
      return key("health", "", health.drive());
    }
    if (fact instanceof DriveSelfTest test) {
      return key("self-test", test.result(), test.drive());
    }
    if (fact instanceof DriveAttributeFailing failing) {
      return key("attribute", failing.attribute(), failing.drive());
    }
    if (fact instanceof HardwareLogEntry entry) {
      return key("log " + entry.state(), entry.kind(), entry.component());
    }
    return FactOrder.type(fact) + '\n' + fact;
  }

  private static String key(String what, String which, Subject subject) {
    return what + '\n' + which + '\n' + subject.kind() + '\n' + subject.name();
  }

  private static double badness(Fact fact) {
    if (fact instanceof Reading reading) {
      return lowIsBad(reading.measure()) ? -reading.value() : reading.value();
    }
    if (fact instanceof Counter counter) {
      return counter.value();
    }
    if (fact instanceof FilesystemSpace space) {
      return space.usedPercent();
    }
    if (fact instanceof FilesystemInodes inodes) {
      return inodes.usedPercent();
    }
    if (fact instanceof MountPoint mount) {
      return mount.access().equals("read-only") ? 1 : 0;
    }
    if (fact instanceof SwapDevice swap) {
      return swap.usedKilobytes();
    }
    if (fact instanceof ListedShare share) {
      return share.percent();
    }
    if (fact instanceof GuestState guest) {
      return guest.state().equals("running") ? 0 : 1;
    }
    return hardwareBadness(fact);
  }

  private static double hardwareBadness(Fact fact) {
    if (fact instanceof MdArray array) {
      return 1000 * ARRAY.indexOf(array.state()) + array.missing();
    }
    if (fact instanceof MdMember member) {
      return MEMBER.indexOf(member.state());
    }
    if (fact instanceof MdSync sync) {
      return sync.donePercent();
    }
    if (fact instanceof DriveHealth health) {
      return health.verdict().equals("failed") ? 1 : 0;
    }
    if (fact instanceof DriveSelfTest test) {
      return -test.ageHours();
    }
    if (fact instanceof DriveAttributeFailing failing) {
      return failing.period().equals("now") ? 1 : 0;
    }
    return fact instanceof HardwareLogEntry entry ? entry.count() : 0;
  }

  private static boolean lowIsBad(String measure) {
    return measure.contains("available") || measure.contains("free") || measure.contains("idle");
  }
}
