package inquest.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the arguments of {@code inquest diagnose} by hand. picocli, even with its programmatic
 * model and from the archive of classes, takes 80 to 150 ms of CPU time of a cold start
 * (bench/cold-start, JDK 17), as much as all else but the rules; so it is left to what this does
 * not know: help, typing errors, the other commands. A test holds both to the same answers.
 */
final class DiagnoseArguments {
  private static final List<String> WITH_VALUE =
      List.of("--format", "--from", "--to", "--tz", "-o", "--limits", "--profile");

  private DiagnoseArguments() {}

  /** The request; empty when the arguments are not in the form that is known here. */
  static Optional<DiagnoseRequest> parse(String[] arguments) {
    if (arguments.length < 2 || !arguments[0].equals("diagnose")) {
      return Optional.empty();
    }
    List<String> captures = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      if (isCapture(argument)) {
        captures.add(argument);
      } else if (argument.equals("--ascii") || argument.equals(RuleFolders.TRUST)) {
        values.put(argument, "");
      } else if (argument.equals(RuleFolders.FOLDER)
          && i + 1 < arguments.length
          && isCapture(arguments[i + 1])) {
        i++;
        rules.add(arguments[i]);
      } else if (WITH_VALUE.contains(argument) && i + 1 < arguments.length) {
        i++;
        if (!isCapture(arguments[i]) || values.put(argument, arguments[i]) != null) {
          return Optional.empty();
        }
      } else {
        return Optional.empty();
      }
    }
    return captures.isEmpty() ? Optional.empty() : Optional.of(request(captures, rules, values));
  }

  private static boolean isCapture(String argument) {
    return argument.equals(Diagnosing.STANDARD_INPUT)
        || !argument.isEmpty() && argument.charAt(0) != '-';
  }

  private static DiagnoseRequest request(
      List<String> captures, List<String> rules, Map<String, String> values) {
    boolean trusted = values.containsKey(RuleFolders.TRUST);
    return new DiagnoseRequest(
        captures,
        IncidentWindow.of(values),
        LimitOptions.of(values),
        rules.isEmpty() && !trusted ? RuleFolders.NONE : new RuleFolders(rules, trusted),
        Format.named(values.getOrDefault("--format", "text")),
        values.containsKey("--ascii"),
        Optional.ofNullable(values.get("-o")));
  }
}
