package inquest.cli;

import inquest.assembly.WindowOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code inquest diagnose} is asked to do.
 *
 * @param captures paths, {@code -} for standard input
 * @param window of the incident, as far as the options tell
 * @param format of the report
 * @param ascii whether the report must do without what is not ASCII
 * @param output file to write; empty for standard output
 */
record DiagnoseRequest(
    List<String> captures,
    WindowOptions window,
    Format format,
    boolean ascii,
    Optional<String> output) {

  /**
   * The plain form {@code diagnose CAPTURE… [--format F]}, which is how the command is nearly
   * always called; empty for anything else. It needs no option parser, which would be a tenth of
   * the time that a small capture takes (see docs/performance.md).
   */
  static Optional<DiagnoseRequest> plain(String[] arguments) {
    if (arguments.length < 2 || !arguments[0].equals("diagnose")) {
      return Optional.empty();
    }
    List<String> captures = new ArrayList<>();
    Format format = Format.TEXT;
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--format") && i + 1 < arguments.length) {
        format = Format.named(arguments[++i]);
      } else if (argument.isEmpty() || argument.startsWith("-") && argument.length() > 1) {
        return Optional.empty();
      } else {
        captures.add(argument);
      }
    }
    return captures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DiagnoseRequest(captures, WindowOptions.NONE, format, false, Optional.empty()));
  }
}
