package inquest.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.capture.Capture;
import inquest.cli.testing.IncidentCapture;
import inquest.diagnosis.ConditionEvaluator;
import inquest.diagnosis.ConditionEvaluator.Count;
import inquest.knowledge.Condition;
import inquest.knowledge.Conditions;
import inquest.knowledge.RuleEntry;
import inquest.report.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest rules profile}: what the conditions of the rules cost on captures. */
final class RulesProfile {
  private static final String FORMAT = "--format";
  private static final String TOP = "--top";
  private static final String MEASURED =
      "comparisons: facts that a condition was tried on, each time that those before it held;"
          + " matches: how often it held. The order of cost is that of the comparisons, which are"
          + " the same in every run. us: the quickest of "
          + RulesProfile.RUNS
          + " runs of the rule by itself in the evaluator of conditions; Drools joins the same"
          + " facts and keeps what it has joined.";
  private static final int RUNS = 5;
  private static final int MICRO = 1000;

  private final Terminal terminal;
  private final ParseResult options;

  RulesProfile(Terminal terminal, ParseResult options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** What one rule cost on all captures. */
  private static final class Cost {
    private final String rule;
    private final List<Condition> conditions;
    private final long[] tried;
    private final long[] matched;
    private long nanoseconds;

    Cost(String rule, List<Condition> conditions) {
      this.rule = rule;
      this.conditions = conditions;
      this.tried = new long[conditions.size()];
      this.matched = new long[conditions.size()];
    }

    synchronized void add(List<Count> counts, long time) {
      for (int i = 0; i < tried.length; i++) {
        tried[i] += counts.get(i).tried();
        matched[i] += counts.get(i).matched();
      }
      nanoseconds += time;
    }

    long all() {
      long sum = 0;
      for (long one : tried) {
        sum += one;
      }
      return sum;
    }

    long matches() {
      return matched.length == 0 ? 0 : matched[matched.length - 1];
    }
  }

  static CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "profile",
                "Tells what the conditions of the rules cost on captures, the dearest rule first.",
                "  inquest rules profile capture/",
                "  inquest rules profile incidents/*/ --top 10 --format json",
                "",
                "Exit codes: 0 it ran; 2 usage; 4 internal error.")
            .addOption(Options.value(FORMAT, "FORMAT", "text (default) or json."))
            .addOption(Options.value(TOP, "N", "Only the N dearest rules; default: 20 as text."));
    return RuleFolders.addTo(LimitOptions.addTo(spec))
        .addPositional(Options.arguments("CAPTURE", "1..*", "The captures."));
  }

  ExitCode run() throws IOException {
    String format = options.matchedOptionValue(FORMAT, "text");
    if (!Set.of("text", "json").contains(format)) {
      throw new UsageException(FORMAT + " " + format + ": unknown; text or json is expected");
    }
    int top = top(options.matchedOptionValue(TOP, format.equals("text") ? "20" : "1000000"));
    Map<String, Cost> costs = new LinkedHashMap<>();
    LimitOptions limits = LimitOptions.of(Options.values(options, LimitOptions.NAMES));
    Judging judging = Judging.with(limits, RuleFolders.of(options), terminal);
    Conditions conditions = Conditions.load(judging.knowledge().added());
    for (RuleEntry rule : judging.knowledge().rules().entries().values()) {
      costs.put(rule.rule(), new Cost(rule.rule(), conditions.of(rule.rule())));
    }
    List<String> captures = Options.argumentsOf(options);
    ProgressBar progress = new ProgressBar(terminal, captures.size());
    for (String capture : captures) {
      Capture opened = Diagnosing.open(capture, terminal.in());
      measured(KnownCases.facts(new IncidentCapture(opened), judging), costs);
      progress.step();
    }
    progress.done();
    List<Cost> sorted = new ArrayList<>(costs.values());
    sorted.sort(Comparator.comparingLong(Cost::all).reversed().thenComparing(cost -> cost.rule));
    StringBuilder out = new StringBuilder();
    List<Cost> dearest = sorted.subList(0, Math.min(top, sorted.size()));
    if (format.equals("json")) {
      json(dearest, captures.size(), out);
    } else {
      text(dearest, captures.size(), out);
    }
    terminal.print(out);
    return ExitCode.RAN;
  }

  private static int top(String text) {
    try {
      int top = Integer.parseInt(text);
      if (top >= 1) {
        return top;
      }
    } catch (NumberFormatException e) {
      // Said below, with the value.
    }
    throw new UsageException(TOP + " " + text + ": a number of 1 or more is expected");
  }

  private static void measured(List<Object> facts, Map<String, Cost> costs) {
    ConditionEvaluator evaluator = new ConditionEvaluator(facts);
    for (Cost cost : costs.values()) {
      long best = Long.MAX_VALUE;
      List<Count> counts = List.of();
      for (int i = 0; i < RUNS; i++) {
        long begin = System.nanoTime();
        counts = evaluator.counted(cost.conditions);
        best = Math.min(best, System.nanoTime() - begin);
      }
      cost.add(counts, best);
    }
  }

  private static void text(List<Cost> costs, int captures, StringBuilder out) {
    out.append(
        String.format(Locale.ROOT, "%12s %10s %8s  %s\n", "comparisons", "matches", "us", "rule"));
    for (Cost cost : costs) {
      out.append(row(cost.all(), cost.matches(), cost.nanoseconds / MICRO + "", cost.rule));
      for (int i = 0; i < cost.conditions.size(); i++) {
        Condition condition = cost.conditions.get(i);
        String what = "  line " + condition.line() + ": " + condition.says();
        out.append(row(cost.tried[i], cost.matched[i], "", what));
      }
    }
    out.append(captures).append(captures == 1 ? " capture. " : " captures. ");
    out.append(MEASURED).append('\n');
  }

  private static String row(long tried, long matched, String time, String what) {
    return String.format(Locale.ROOT, "%12d %10d %8s  %s\n", tried, matched, time, what);
  }

  private static void json(List<Cost> costs, int captures, StringBuilder out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      json.writeStartObject();
      json.writeStringField("schema", "inquest/rules-profile/1");
      json.writeStringField("measured", MEASURED);
      json.writeNumberField("captures", captures);
      json.writeArrayFieldStart("rules");
      for (Cost cost : costs) {
        json.writeStartObject();
        json.writeStringField("rule", cost.rule);
        json.writeNumberField("comparisons", cost.all());
        json.writeNumberField("matches", cost.matches());
        json.writeNumberField("microseconds", cost.nanoseconds / MICRO);
        json.writeArrayFieldStart("conditions");
        for (int i = 0; i < cost.conditions.size(); i++) {
          json.writeStartObject();
          json.writeNumberField("line", cost.conditions.get(i).line());
          json.writeStringField("says", cost.conditions.get(i).says());
          json.writeNumberField("comparisons", cost.tried[i]);
          json.writeNumberField("matches", cost.matched[i]);
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }
}
