package inquest.cli.testing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The samples of a fixture, complete and free of contradictions.
 *
 * @param host name of the machine
 * @param cpus how many it has
 * @param start when sar began; the first sample is taken one step later
 * @param stepSeconds from one sample to the next
 * @param count of samples, those that are missing included
 * @param restarts when the machine came up again, in their order
 * @param tables table → subject → row for each sample; null where the row is missing
 */
record SampleSet(
    String host,
    int cpus,
    LocalDateTime start,
    int stepSeconds,
    int count,
    List<LocalDateTime> restarts,
    Map<SarTable, Map<String, double[][]>> tables) {

  /** When a sample was taken. */
  LocalDateTime time(int sample) {
    return start.plusSeconds((long) stepSeconds * (sample + 1));
  }
}
