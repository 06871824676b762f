package inquest.cli;

import inquest.cli.testing.FixtureFinder;
import inquest.diagnosis.Similarity;
import inquest.knowledge.Knowledge;
import inquest.knowledge.Rulebook;
import inquest.report.CausalGraphDot;
import inquest.report.CausalGraphSvg;
import inquest.report.RuleCatalogue;
import inquest.report.RulesPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest rules}: what the rules look for and conclude, and what brings about what. */
final class RulesCommand implements Command {
  private static final String INCIDENTS = "--incidents";

  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "rules",
            "Tells what the rules look for, and what they conclude.",
            "  inquest rules list",
            "  inquest rules show M06",
            "  inquest rules graph --format svg -o graph.svg",
            "  inquest rules docs -o docs/rules.md",
            "  inquest rules check our-rules",
            "  inquest rules new network file-server-silent --cause -o our-rules",
            "  inquest rules diff --corpus /srv/captures --rules our-rules",
            "  inquest rules profile capture/");
    spec.addSubcommand("list", RuleFolders.addTo(list()));
    spec.addSubcommand("show", RuleFolders.addTo(show()));
    spec.addSubcommand("graph", graph());
    spec.addSubcommand("docs", docs());
    spec.addSubcommand("check", RulesCheckCommand.spec());
    spec.addSubcommand("new", RulesNewCommand.spec());
    spec.addSubcommand("diff", RulesDiff.spec());
    spec.addSubcommand("profile", RulesProfile.spec());
    return spec;
  }

  private static CommandSpec list() {
    return Options.command(
            "list",
            "Lists the rules: row of the rule table, path, confidence, conclusion.",
            "  inquest rules list",
            "  inquest rules list --format json | jq -r '.rules[].rule'")
        .addOption(Options.value("--format", "FORMAT", "text (default) or json."));
  }

  private static CommandSpec show() {
    return Options.command(
            "show",
            "Shows what a rule looks for, its limits with their sources, and what it concludes.",
            "  inquest rules show M06",
            "  inquest rules show user-memory-hog",
            "  inquest rules show causes/memory/user-memory-hog-killed")
        .addPositional(
            Options.arguments("ID", "1", "A row of the rule table, a path, or a finding."));
  }

  private static CommandSpec graph() {
    return Options.command(
            "graph",
            "Draws what brings about what: causes, mechanisms, symptoms.",
            "  inquest rules graph --format svg -o graph.svg",
            "  inquest rules graph | dot -Tpdf -o graph.pdf")
        .addOption(Options.value("--format", "FORMAT", "dot (default) or svg."))
        .addOption(Options.value("-o", "FILE", "Write it to a file."));
  }

  private static CommandSpec docs() {
    return Options.command(
            "docs",
            "Writes the page about the rules, in Markdown.",
            "  inquest rules docs -o docs/rules.md --incidents fixtures/incidents")
        .addOption(Options.value(INCIDENTS, "DIR", "Incidents to take the examples from."))
        .addOption(Options.value("-o", "FILE", "Write it to a file."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    if (!options.hasSubcommand()) {
      throw new UsageException(
          "rules: what? list, show, graph, docs, check, new, diff or profile; see 'inquest rules"
              + " --help'");
    }
    ParseResult chosen = options.subcommand();
    switch (chosen.commandSpec().name()) {
      case "check":
        return RulesCheckCommand.run(chosen, terminal);
      case "new":
        return RulesNewCommand.run(chosen, terminal);
      case "diff":
        return new RulesDiff(terminal, chosen).run();
      case "profile":
        return new RulesProfile(terminal, chosen).run();
      default:
        return print(chosen);
    }
  }

  private ExitCode print(ParseResult chosen) throws IOException {
    StringBuilder out = new StringBuilder();
    switch (chosen.commandSpec().name()) {
      case "list" -> list(chosen, out);
      case "show" -> show(chosen, out);
      case "graph" -> graph(chosen, out);
      default -> docs(chosen, out);
    }
    String file =
        chosen.commandSpec().findOption("-o") == null ? "" : chosen.matchedOptionValue("-o", "");
    if (file.isEmpty()) {
      terminal.print(out);
      return ExitCode.RAN;
    }
    try (OutputFile output = OutputFile.open(file)) {
      output.writer().append(out);
      output.commit();
    }
    return ExitCode.RAN;
  }

  /** The rules that are asked for. */
  private RuleCatalogue catalogue(ParseResult options) {
    Knowledge knowledge =
        Judging.with(LimitOptions.NONE, RuleFolders.of(options), terminal).knowledge();
    return new RuleCatalogue(knowledge, Rulebook.load(knowledge.added()));
  }

  private void list(ParseResult options, Appendable out) throws IOException {
    RuleCatalogue catalogue = catalogue(options);
    switch (format(options, "text", "json")) {
      case "json" -> catalogue.json(out);
      default -> catalogue.text(out);
    }
  }

  private void show(ParseResult options, Appendable out) throws IOException {
    String id = Options.argumentsOf(options).get(0);
    RuleCatalogue catalogue = catalogue(options);
    if (!catalogue.show(id, out)) {
      Optional<String> meant = Similarity.nearest(id, catalogue.names()).stream().findFirst();
      throw new UsageException(
          "rules show "
              + id
              + ": no such rule, row or finding"
              + meant.map(name -> "; did you mean '" + name + "'?").orElse(""));
    }
  }

  private static void graph(ParseResult options, Appendable out) throws IOException {
    Knowledge knowledge = Knowledge.load();
    switch (format(options, "dot", "svg")) {
      case "svg" -> new CausalGraphSvg(knowledge.causes()).write(out);
      default -> new CausalGraphDot(knowledge.causes()).write(out);
    }
  }

  private static String format(ParseResult options, String... formats) {
    String format = options.matchedOptionValue("--format", formats[0]);
    if (!List.of(formats).contains(format)) {
      throw new UsageException(
          "--format "
              + format
              + ": unknown; one of "
              + String.join(", ", formats)
              + " is expected");
    }
    return format;
  }

  private void docs(ParseResult options, Appendable out) throws IOException {
    Optional<String> folder = Optional.ofNullable(options.matchedOptionValue(INCIDENTS, null));
    Map<String, String> examples = folder.isPresent() ? examples(Path.of(folder.get())) : Map.of();
    new RulesPage(Knowledge.load(), Rulebook.load(), examples).write(out);
  }

  /** Rule → the first incident in which it fires, by the order of their names. */
  static Map<String, String> examples(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such directory");
    }
    List<Path> incidents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.endsWith(FixtureFinder.EXPECTED))
          .sorted()
          .map(Path::getParent)
          .forEach(incidents::add);
    }
    Map<String, String> examples = new TreeMap<>();
    for (Path incident : incidents) {
      String name = folder.relativize(incident).toString().replace('\\', '/');
      TestCommand.diagnosed(incident, Judging.ORDINARY)
          .rulesFired()
          .forEach(fired -> examples.putIfAbsent(fired.rule(), name));
    }
    return examples;
  }
}
