package inquest.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a shell or a tool says when it could not do its work.
 *
 * <pre>
 * bash: sar: command not found
 * </pre>
 */
final class ErrorText {
  private static final int MOST_LINES = 10;

  private static final String[] ERRORS = {
    "command not found",
    ": not found",
    "permission denied",
    "operation not permitted",
    "no such file or directory",
    "no such device",
    "no module named",
    "cannot open",
    "can't open",
    "could not open",
    "couldn't open",
    "cannot access",
    "unable to",
    "failed to",
    "not supported",
    "unsupported",
    "not implemented",
    "is not installed",
    "could not be found",
    "must be root",
    "root privileges",
    "requires root",
    "superuser",
    "connection refused",
    "connection timed out",
    "timed out",
    "no route to host",
    "input/output error",
    "segmentation fault",
    "illegal instruction",
    "exec format error",
    "error while loading shared libraries",
    "invalid option",
    "unrecognized option",
    "unknown option",
    "please check if data collecting is enabled",
    "try '",
    "usage:",
    "no controllers found",
    "no controller found",
  };

  private static final String[] NOISE = {"$ ", "# ", "+ ", "warning: permanently added"};

  private ErrorText() {}

  /** The first error line of a file that holds nothing else but, behind it, how a tool is used. */
  static Optional<String> only(List<String> lines) {
    String first = "";
    int errors = 0;
    for (String line : lines) {
      String lower = line.strip().toLowerCase(Locale.ROOT);
      if (lower.startsWith("traceback (most recent call last)")) {
        return Optional.of(first.isEmpty() ? last(lines) : first);
      }
      if (errors > 0 && lower.startsWith("usage:")) {
        return Optional.of(first);
      }
      if (contains(lower, ERRORS)) {
        first = first.isEmpty() ? line.strip() : first;
        errors++;
      } else if (!lower.isEmpty() && !begins(lower)) {
        return Optional.empty();
      }
    }
    return errors == 0 || errors > MOST_LINES ? Optional.empty() : Optional.of(first);
  }

  /** The last line of a Python traceback says what went wrong. */
  private static String last(List<String> lines) {
    String last = "";
    for (String line : lines) {
      last = line.isBlank() ? last : line.strip();
    }
    return last;
  }

  private static boolean contains(String line, String[] phrases) {
    for (String phrase : phrases) {
      if (line.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Echoed commands and the greeting of ssh say nothing either way. */
  private static boolean begins(String line) {
    for (String noise : NOISE) {
      if (line.startsWith(noise)) {
        return true;
      }
    }
    return false;
  }
}
