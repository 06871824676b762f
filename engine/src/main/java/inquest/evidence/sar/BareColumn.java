package inquest.evidence.sar;

import java.util.List;
import java.util.Optional;

/** What the word at the head of a column without times stands for. */
final class BareColumn {
  private BareColumn() {}

  /** True for the words that stand above the columns of sar for the whole host. */
  static boolean known(String name) {
    return of(name).sampled()
        || switch (name) {
          case "CPU", "all", "%memused", "kbmemused", "kbbuffers", "kbcached", "kbcommit" -> true;
          case "%commit", "kbactive", "kbinact", "kbdirty", "kbswpfree", "kbswpcad" -> true;
          case "%swpcad", "rtps", "wtps", "dtps", "bread/s", "bwrtn/s", "bdscd/s" -> true;
          default -> false;
        };
  }

  /** Its meaning; {@link Column#NONE} when it is not sampled. */
  static Column of(String name) {
    Column cpu = Column.of(Kind.CPU, name, List.of(name));
    return cpu.sampled() ? cpu : Column.of(Kind.HOST, name, List.of(name, "rtps"));
  }

  /** What the reader of a paste may take it for, though it is not. */
  static Optional<String> remark(String name) {
    return switch (name) {
      case "%steal" -> Optional.of("column without times is %steal, not %iowait: " + POSITION);
      case "ldavg-5" -> Optional.of("column without times holds ldavg-5: " + POSITION);
      case "%commit", "kbactive" ->
          Optional.of("column without times is " + name + ", not %swpused: see sar -S");
      default -> Optional.empty();
    };
  }

  private static final String POSITION = "positions of awk differ with the clock of 12 or 24 hours";
}
