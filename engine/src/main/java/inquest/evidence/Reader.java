package inquest.evidence;

import java.io.IOException;

/**
 * Reads one format of evidence. Stateless: one instance serves every file and every thread.
 *
 * <p>The three outcomes of reading: findings; none, with the reason given to {@link
 * Findings#nothing}; findings and named problems. A reader that throws loses its own file, never
 * the run.
 */
public interface Reader {

  /** Id of the format, such as {@code sar-text}. */
  String format();

  /**
   * What prints or holds the format, for the catalogue of formats: {@code df, df -h} or {@code
   * /proc/mounts}, several separated by commas.
   */
  default String reads() {
    return "";
  }

  /** The independent family of evidence, as in {@link inquest.facts.Source#family()}. */
  String family();

  /**
   * Whether this reader knows the file. Called for every file of a capture: look at the first lines
   * with {@code startsWith} and the like, compile no pattern.
   */
  Recognition recognise(Head head);

  /** Reads the file from its first line. */
  void read(Lines lines, Findings findings) throws IOException;
}
