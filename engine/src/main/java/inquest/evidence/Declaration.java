package inquest.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code capture.json} says of one file. Every part is optional; an absent text is empty.
 *
 * @param source the command or path that it comes from
 * @param takenAt when the tool was run
 * @param unit of the numbers: {@code min}, {@code s}, {@code %}, {@code MB}, ...
 * @param columns their names, in order
 * @param delimiter between columns: {@code ws} for blanks, {@code tab}, or the character itself
 * @param header {@code true} when the first row names the columns, {@code false} when it does not
 */
public record Declaration(
    String source,
    Optional<Instant> takenAt,
    String unit,
    List<String> columns,
    String delimiter,
    String header) {

  /** A file that nothing is said of. */
  public static final Declaration NONE =
      new Declaration("", Optional.empty(), "", List.of(), "", "");
}
