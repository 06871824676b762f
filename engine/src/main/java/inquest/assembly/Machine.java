package inquest.assembly;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the machine is made of.
 *
 * @param cpus how many; 0 when not known
 * @param memoryKilobytes RAM; 0 when not known
 * @param devices device-mapper device or ATA port → the disk behind it
 * @param removable disks whose medium can be taken out: a card reader, a USB stick
 * @param virtual whether it is a virtual machine
 */
record Machine(
    int cpus,
    double memoryKilobytes,
    Map<String, String> devices,
    Set<String> removable,
    boolean virtual) {
  private static final String DEVICE = "device:";
  private static final String ATTACHED = "attached:";

  static Machine of(List<Findings> findings, Manifest manifest) {
    double cpus = manifest.cpus();
    double memory = manifest.memoryKilobytes();
    Map<String, String> devices = new HashMap<>();
    Set<String> removable = new HashSet<>();
    boolean guest = false;
    for (Findings file : findings) {
      guest |= file.identity().containsKey("virtual");
      cpus = cpus > 0 ? cpus : number(file, "cpus", Measure.CPU_COUNT);
      memory =
          memory > 0 ? memory : number(file, "memory-kilobytes", Measure.MEMORY_TOTAL_KILOBYTES);
      file.identity()
          .forEach(
              (key, value) -> {
                if (key.startsWith(DEVICE)) {
                  devices.putIfAbsent(key.substring(DEVICE.length()), value);
                } else if (key.startsWith(ATTACHED) && value.equals("removable")) {
                  removable.add(key.substring(ATTACHED.length()));
                }
              });
    }
    return new Machine((int) cpus, memory, Map.copyOf(devices), Set.copyOf(removable), guest);
  }

  private static double number(Findings file, String key, String measure) {
    try {
      return Double.parseDouble(file.identity().getOrDefault(key, ""));
    } catch (NumberFormatException e) {
      for (Fact fact : file.facts()) {
        if (fact instanceof Reading reading && reading.measure().equals(measure)) {
          return reading.value();
        }
      }
      return 0;
    }
  }

  /** The disk below a device-mapper device; the subject itself when it is none or not known. */
  Subject backing(Subject subject) {
    if (!subject.kind().equals("disk") && !subject.kind().equals("device")) {
      return subject;
    }
    String below = devices.get(subject.name());
    return below == null ? subject : Devices.subject(below);
  }

  /**
   * The kind of an event: whatever a medium that is taken out causes is no fault of a drive, and an
   * NMI without a reason in a virtual machine was sent by whoever runs it.
   */
  String kind(String kind, Subject subject) {
    if (virtual && kind.equals("nmi-unknown")) {
      return "nmi-injected";
    }
    boolean failed =
        kind.contains("io-error")
            || kind.contains("medium-error")
            || kind.equals("device-offlined")
            || kind.startsWith("sense-")
            || kind.equals("lost-write");
    return failed && removable.contains(subject.name()) ? "io-error-ignorable" : kind;
  }
}
