package inquest.assembly;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the machine is made of.
 *
 * @param cpus how many; 0 when not known
 * @param memoryKilobytes RAM; 0 when not known
 * @param devices device-mapper device → the disk below it
 */
record Machine(int cpus, double memoryKilobytes, Map<String, String> devices) {
  private static final String DEVICE = "device:";

  static Machine of(List<Findings> findings, Manifest manifest) {
    double cpus = manifest.cpus();
    double memory = manifest.memoryKilobytes();
    Map<String, String> devices = new HashMap<>();
    for (Findings file : findings) {
      cpus = cpus > 0 ? cpus : number(file, "cpus", Measure.CPU_COUNT);
      memory =
          memory > 0 ? memory : number(file, "memory-kilobytes", Measure.MEMORY_TOTAL_KILOBYTES);
      file.identity()
          .forEach(
              (key, value) -> {
                if (key.startsWith(DEVICE)) {
                  devices.putIfAbsent(key.substring(DEVICE.length()), value);
                }
              });
    }
    return new Machine((int) cpus, memory, Map.copyOf(devices));
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
}
