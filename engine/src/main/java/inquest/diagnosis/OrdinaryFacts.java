package inquest.diagnosis;

import inquest.facts.AccountedUser;
import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.FilesystemInodes;
import inquest.facts.FilesystemSpace;
import inquest.facts.Reading;
import inquest.facts.Repeated;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.UserShare;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts of the kinds that nearly every capture has, whatever happened: what df, free, ps, sa,
 * smartctl and vmstat say of a machine at rest; and one crash, so that something is concluded. The
 * rules for them are built before it is known which facts a capture really has.
 */
final class OrdinaryFacts {
  private static final Source SOURCE = new Source("kernel-log", "rehearsal", 0, "");
  private static final Subject USER = new Subject("user", "rehearsal");
  private static final Subject COMMAND = new Subject("command", "rehearsal");
  private static final Subject ROOT = new Subject("mount", "/");

  private static final List<String> READINGS =
      List.of(
          "memory-available-percent",
          "memory-huge-pages-percent",
          "memory-huge-pages-unused-percent",
          "memory-pressure-full-percent",
          "memory-slab-unreclaimable-percent",
          "swap-in-pages-per-second",
          "swap-total-kilobytes",
          "tmpfs-used-percent-of-memory");

  private OrdinaryFacts() {}

  static List<Fact> list() {
    List<Fact> facts = new ArrayList<>();
    for (String measure : READINGS) {
      facts.add(new Reading(measure, Subject.HOST, 50, SOURCE));
    }
    facts.add(new FilesystemSpace(ROOT, "/dev/sda1", "ext4", 1, 1e9, SOURCE));
    facts.add(new FilesystemInodes(ROOT, "/dev/sda1", 1, SOURCE));
    facts.add(new Counter("smart-reallocated-sectors", new Subject("disk", "sda"), 0, SOURCE));
    facts.add(new UserShare("memory", USER, COMMAND, "other", "person", 1, 1, SOURCE));
    facts.add(new AccountedUser(USER, "person", COMMAND, 1, 1, SOURCE));
    facts.add(new Repeated("segfault-burst", "segfault", COMMAND, 1, Span.UNDATED, SOURCE));
    return facts;
  }
}
