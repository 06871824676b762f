package inquest.evidence.sar;

import inquest.evidence.Devices;
import inquest.facts.Subject;
import java.util.List;
import java.util.Optional;

/** What the rows of a table are about. */
enum Kind {
  HOST(""),
  CPU("CPU"),
  DISK("DEV"),
  INTERFACE("IFACE"),
  /** The packets that each CPU took from the network, {@code sar -n SOFT}. */
  SOFTNET("CPU"),
  /** Interrupts, clock rates, processes: nothing that a diagnosis rests on. */
  PASSED_OVER("");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  /** Recognised by the names of its columns. */
  static Kind of(List<String> names) {
    if (names.contains("INTR") || names.contains("PID")) {
      return PASSED_OVER;
    }
    if (names.contains(DISK.key)) {
      return DISK;
    }
    if (names.contains(INTERFACE.key)) {
      return INTERFACE;
    }
    if (names.contains(CPU.key)) {
      return names.contains("%idle") ? CPU : names.contains("squeezd/s") ? SOFTNET : PASSED_OVER;
    }
    return HOST;
  }

  /** Index of the column that names the subject; -1 when all rows are about the host. */
  int key(List<String> names) {
    return key.isEmpty() ? -1 : names.indexOf(key);
  }

  /**
   * The subject of a row. Empty for what is left out: the loopback interface, and partitions, whose
   * samples would mix with those of their disk.
   */
  Optional<Subject> subject(String name) {
    return switch (this) {
      case CPU, SOFTNET ->
          Optional.of(
              name.equals("all") || name.equals("-1") ? Subject.HOST : new Subject("cpu", name));
      case DISK ->
          Devices.disk(name).equals(name) ? Optional.of(Devices.subject(name)) : Optional.empty();
      case INTERFACE ->
          name.equals("lo") ? Optional.empty() : Optional.of(new Subject("interface", name));
      case HOST, PASSED_OVER -> Optional.of(Subject.HOST);
    };
  }
}
