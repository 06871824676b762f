package inquest.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code capture.json}: what the collector says of the capture. Every part is optional.
 *
 * @param host name of the host; empty when not told
 * @param kernel release; empty when not told
 * @param cpus number of CPUs; 0 when not told
 * @param memoryKilobytes RAM; 0 when not told
 * @param windowStart start of the incident
 * @param windowEnd its end
 * @param capturedAt when the collector was done
 * @param snapshotAt when it took the state of the machine
 * @param timeZone of the host, as printed; empty when not told
 * @param services affected
 * @param sources name of a file → format that it is declared to be
 * @param declarations name of a file → all that is said of it
 * @param missing what the collector could not get
 */
public record Manifest(
    String host,
    String kernel,
    int cpus,
    double memoryKilobytes,
    Optional<Instant> windowStart,
    Optional<Instant> windowEnd,
    Optional<Instant> capturedAt,
    Optional<Instant> snapshotAt,
    String timeZone,
    List<String> services,
    Map<String, String> sources,
    Map<String, Declaration> declarations,
    List<String> missing) {

  /** A capture without a manifest. */
  public static final Manifest NONE =
      new Manifest(
          "",
          "",
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          List.of(),
          Map.of(),
          Map.of(),
          List.of());

  /** What is said of a file. */
  public Declaration declaration(String file) {
    return DeclaredFormats.find(declarations, file).orElse(Declaration.NONE);
  }
}
