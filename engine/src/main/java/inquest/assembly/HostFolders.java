package inquest.assembly;

import java.util.HashMap;
import java.util.Map;

/**
 * Which folders of a capture hold another host: a kernel ring names no host, but beside two files
 * that name another one, and none that names this one, it is not of this one.
 */
final class HostFolders {
  private static final int ENOUGH = 2;

  /** Files that name another host, by folder; negative once one names the host of the case. */
  private final Map<String, Integer> others = new HashMap<>();

  /** Notes a file, in all folders that it lies in, unless it is nameless. */
  void stated(String file, boolean nameless, boolean own) {
    for (int end = end(file, file.length()); !nameless && end > 0; end = end(file, end)) {
      String folder = file.substring(0, end);
      int before = others.getOrDefault(folder, 0);
      others.put(folder, own || before < 0 ? -1 : before + 1);
    }
  }

  /** True when a folder above the file holds another host. */
  boolean foreign(String file) {
    for (int end = end(file, file.length()); end > 0; end = end(file, end)) {
      if (others.getOrDefault(file.substring(0, end), 0) >= ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private static int end(String file, int before) {
    return file.lastIndexOf('/', before - 1);
  }
}
