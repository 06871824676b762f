package inquest.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The kinds of options that the commands are made of. */
final class Options {
  private Options() {}

  /** A command with {@code --help}, a description, and examples below its options. */
  static CommandSpec command(String name, String description, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(description)
        .abbreviateSynopsis(false)
        .sortOptions(false)
        .footerHeading("%nExamples:%n")
        .footer(examples);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    return spec;
  }

  /** An option with a value. */
  static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** The arguments that are not options. */
  static PositionalParamSpec arguments(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** The values of those of the named options that are given. */
  static Map<String, String> values(ParseResult options, String... names) {
    Map<String, String> values = new HashMap<>();
    for (String name : names) {
      String value = options.matchedOptionValue(name, "");
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return values;
  }

  /** The arguments that are not options, in their order. */
  static List<String> argumentsOf(ParseResult options) {
    return options.matchedPositionalValue(0, List.of());
  }
}
