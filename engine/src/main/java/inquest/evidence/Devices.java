package inquest.evidence;

import inquest.facts.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of block devices, normalised: a partition is its disk, and an NVMe controller is the first
 * namespace on it, so that {@code smartctl /dev/nvme0} and the errors of {@code nvme0n1} are about
 * one drive.
 */
public final class Devices {
  private static final Pattern NUMBERED =
      Pattern.compile("((?:nvme\\d+n\\d+|mmcblk\\d+|md\\d+|nbd\\d+|loop\\d+))p\\d+");
  private static final Pattern LETTERED = Pattern.compile("((?:[shv]|xv)d[a-z]+)\\d+");

  private static final Pattern CONTROLLER =
      Pattern.compile("(nvme\\d+)(?:c\\d+(n\\d+)(?:p\\d+)?)?");

  private Devices() {}

  /** The name without {@code /dev/} and partition: {@code /dev/sda1} is {@code sda}. */
  public static String disk(String device) {
    String name = device.startsWith("/dev/") ? device.substring(5) : device;
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return numbered.group(1);
    }
    if (name.startsWith("nvme")) {
      Matcher controller = CONTROLLER.matcher(name);
      boolean path = controller.matches() && controller.group(2) != null;
      return controller.matches()
          ? controller.group(1) + (path ? controller.group(2) : "n1")
          : name;
    }
    Matcher lettered = LETTERED.matcher(name);
    return lettered.matches() ? lettered.group(1) : name;
  }

  /** The disk, or the array for {@code md}, as a subject. */
  public static Subject subject(String device) {
    String name = disk(device);
    return new Subject(name.matches("md(\\d+|_.*|/.*)") ? "array" : "disk", name);
  }
}
