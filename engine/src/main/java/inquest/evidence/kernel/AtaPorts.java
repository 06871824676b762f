package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.facts.Subject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which disk is on which ATA port. libata speaks of {@code ata3.00}, the layers above it of {@code
 * sda}, and no line names both; but between the first complaint of a port and its {@code ata3: EH
 * complete} (drivers/ata/libata-eh.c) the requests that failed are those of its disk, provided that
 * no other port is in trouble at that moment.
 */
final class AtaPorts {
  private static final String AMBIGUOUS = "";

  private final Set<String> recovering = new HashSet<>();
  private final Map<String, String> disks = new TreeMap<>();

  /** Takes the subject of a message: a port in trouble, or a disk whose request failed. */
  void seen(Subject subject) {
    String name = subject.name();
    if (name.startsWith("ata")) {
      recovering.add(port(name));
    } else if (subject.kind().equals("disk") && name.startsWith("sd") && recovering.size() == 1) {
      disks.merge(
          recovering.iterator().next(), name, (one, two) -> one.equals(two) ? one : AMBIGUOUS);
    }
  }

  /** The error handler of the port is done. */
  void recovered(String port) {
    recovering.remove(port(port));
  }

  private static String port(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Names the disk behind each port and behind its first device. */
  void finish(Findings findings) {
    disks.forEach(
        (port, disk) -> {
          if (!disk.equals(AMBIGUOUS)) {
            findings.identify("device:" + port, disk);
            findings.identify("device:" + port + ".00", disk);
          }
        });
  }
}
