package inquest.cli;

import inquest.knowledge.AddedRules;
import inquest.knowledge.Knowledge;
import inquest.knowledge.Overlay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options {@code --limits} and {@code --profile}: which numbers decide.
 *
 * @param file a site's numbers
 * @param profile {@code default} or the name of a shipped profile
 */
record LimitOptions(Optional<String> file, String profile) {
  private static final String FILE = "--limits";
  private static final String PROFILE = "--profile";

  /** The names of the options. */
  static final String[] NAMES = {FILE, PROFILE};

  /** The numbers that inquest comes with. */
  static final LimitOptions NONE = new LimitOptions(Optional.empty(), Knowledge.DEFAULT_PROFILE);

  /** What the options say, by name of the option. */
  static LimitOptions of(Map<String, String> options) {
    if (!options.containsKey(FILE) && !options.containsKey(PROFILE)) {
      return NONE;
    }
    return new LimitOptions(
        Optional.ofNullable(options.get(FILE)),
        options.getOrDefault(PROFILE, Knowledge.DEFAULT_PROFILE));
  }

  /** Adds the options to a command. */
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            Options.value(FILE, "FILE", "Numbers of your own, in the form of limits.yaml."))
        .addOption(Options.value(PROFILE, "NAME", "Shipped numbers: default or strict."));
  }

  /**
   * The knowledge with these numbers.
   *
   * @param added rules of a site
   * @throws UsageException when the file or the profile is not as it should be
   */
  Knowledge knowledge(List<AddedRules> added) {
    Overlay overlay = file.isPresent() ? LimitsFile.read(file.get(), added) : new Overlay();
    try {
      return Knowledge.load(profile, overlay, added);
    } catch (IllegalArgumentException e) {
      throw new UsageException(PROFILE + " " + profile + ": " + e.getMessage());
    }
  }
}
