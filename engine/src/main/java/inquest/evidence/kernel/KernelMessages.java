package inquest.evidence.kernel;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue of messages: every {@link KernelPattern}, and the search for their anchors. Of the
 * patterns of one anchor the first that matches counts, so that the more particular stands first.
 */
public final class KernelMessages {

  /** Made when the first log is read, and then shared: neither table changes. */
  private static final class Shared {
    private static final KernelMessages CATALOGUE = new KernelMessages(everything());
  }

  private static final class SharedServices {
    private static final KernelMessages CATALOGUE = new KernelMessages(ofServices());
  }

  private final List<KernelPattern> patterns = new ArrayList<>();
  private final List<List<KernelPattern>> byAnchor = new ArrayList<>();
  private final LiteralScanner scanner;

  private KernelMessages(List<KernelPattern> known) {
    patterns.addAll(known);
    Map<String, List<KernelPattern>> anchors = new LinkedHashMap<>();
    for (KernelPattern pattern : patterns) {
      for (String anchor : pattern.anchors()) {
        List<KernelPattern> sharing = anchors.get(anchor);
        if (sharing == null) {
          sharing = new ArrayList<>(2);
          anchors.put(anchor, sharing);
        }
        sharing.add(pattern);
      }
    }
    byAnchor.addAll(anchors.values());
    scanner = new LiteralScanner(List.copyOf(anchors.keySet()));
  }

  private static List<KernelPattern> everything() {
    List<KernelPattern> all = new ArrayList<>();
    all.addAll(StorageMessages.patterns());
    all.addAll(ArrayMessages.patterns());
    all.addAll(FilesystemMessages.patterns());
    all.addAll(MemoryMessages.patterns());
    all.addAll(CheckerMessages.patterns());
    all.addAll(CrashMessages.patterns());
    all.addAll(StallMessages.patterns());
    all.addAll(HardwareMessages.patterns());
    all.addAll(PlatformMessages.patterns());
    all.addAll(ChassisMessages.patterns());
    all.addAll(NetworkMessages.patterns());
    all.addAll(ofServices());
    return all;
  }

  private static List<KernelPattern> ofServices() {
    List<KernelPattern> all = new ArrayList<>(AccessMessages.patterns());
    all.addAll(ServiceMessages.patterns());
    return all;
  }

  /** Only what services write into logs of their own. */
  static KernelMessages services() {
    return SharedServices.CATALOGUE;
  }

  static KernelMessages catalogue() {
    return Shared.CATALOGUE;
  }

  /** Every message that is known, in the order they are tried. */
  public static List<KernelPattern> all() {
    return List.copyOf(catalogue().patterns);
  }

  LiteralScanner scanner() {
    return scanner;
  }

  /** The patterns that a found anchor points to. */
  List<KernelPattern> of(int anchor) {
    return byAnchor.get(anchor);
  }

  /** True when the anchor is that of harmless lines only, which need not be decoded. */
  boolean noise(int anchor) {
    return byAnchor.get(anchor).get(0).role() == Role.NOISE;
  }
}
