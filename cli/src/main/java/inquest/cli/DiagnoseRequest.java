package inquest.cli;

import inquest.assembly.WindowOptions;
import java.util.List;
import java.util.Optional;

/**
 * What {@code inquest diagnose} is asked to do.
 *
 * @param captures paths, {@code -} for standard input
 * @param window of the incident, as far as the options tell
 * @param limits which numbers decide
 * @param rules of a site
 * @param format of the report
 * @param ascii whether the report must do without what is not ASCII
 * @param output file to write; empty for standard output
 */
record DiagnoseRequest(
    List<String> captures,
    WindowOptions window,
    LimitOptions limits,
    RuleFolders rules,
    Format format,
    boolean ascii,
    Optional<String> output) {}
