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
  private Devices() {}

  /** The name without {@code /dev/} and partition: {@code /dev/sda1} is {@code sda}. */
  public static String disk(String device) {
    String name = device.startsWith("/dev/") ? device.substring(5) : device;
    if (name.startsWith("nvme")) {
      return Nvme.disk(name);
    }
    String stem = withoutNumber(name);
    if (stem.length() == name.length()) {
      return name;
    }
    if (stem.endsWith("p") && numbered(stem.substring(0, stem.length() - 1))) {
      return stem.substring(0, stem.length() - 1);
    }
    return lettered(stem) ? stem : name;
  }

  /** A disk whose name ends in a number, so that a {@code p} stands before its partition. */
  private static boolean numbered(String disk) {
    String stem = withoutNumber(disk);
    if (stem.length() == disk.length()) {
      return false;
    }
    return switch (stem) {
      case "mmcblk", "md", "nbd", "loop" -> true;
      default -> false;
    };
  }

  /** A disk such as {@code sda}, {@code vdb} or {@code xvdaa}. */
  private static boolean lettered(String disk) {
    int from = disk.startsWith("xvd") ? 3 : 2;
    if (disk.length() <= from
        || !(disk.startsWith("sd")
            || disk.startsWith("hd")
            || disk.startsWith("vd")
            || disk.startsWith("xvd"))) {
      return false;
    }
    for (int i = from; i < disk.length(); i++) {
      if (disk.charAt(i) < 'a' || disk.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The name without the digits at its end. */
  private static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0 && digit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The disk, or the array for {@code md}, as a subject. */
  public static Subject subject(String device) {
    String name = disk(device);
    return new Subject(array(name) ? "array" : "disk", name);
  }

  /** {@code md127}, {@code md_d0} and {@code md/name}. */
  private static boolean array(String name) {
    return name.startsWith("md_")
        || name.startsWith("md/")
        || name.length() > 2 && withoutNumber(name).equals("md");
  }

  /** Compiled only where there is such a drive: controller, path, namespace, partition. */
  private static final class Nvme {
    private static final Pattern NAME = Pattern.compile("(nvme\\d+)(?:c\\d+)?(n\\d+)?(?:p\\d+)?");

    private Nvme() {}

    static String disk(String name) {
      Matcher matcher = NAME.matcher(name);
      if (!matcher.matches()) {
        return name;
      }
      return matcher.group(1) + (matcher.group(2) == null ? "n1" : matcher.group(2));
    }
  }
}
