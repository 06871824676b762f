package inquest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A new rule that works as it stands, with comments that teach: a file server that does not answer.
 * Its author changes fact, limit and fixtures into what he saw last night.
 *
 * @param level folder of the rule
 * @param area folder below it
 * @param slug name of the rule
 * @param cause whether it gets a finding of its own
 */
record RuleTemplate(String level, String area, String slug, boolean cause) {
  private static final Set<String> PROBLEMS = RuleWords.lists().get("problems");

  private static final String RULE =
      """
      package inquest.LEVEL.AREA;

      import inquest.facts.TYPE;
      import inquest.facts.KernelEvent;
      import inquest.facts.Limit;

      // One rule a file; its name is that of the file, its package that of the folder.
      // @id is a row of your own. @confidence: conclusive, high, medium, low or informational.
      //
      // Each condition names a fact and what its parts must be; $x : part binds a part for a later
      // condition or the conclusion. 'inquest facts CAPTURE' lists the facts of a capture.
      // What must not be there is written: not KernelEvent(kind == "link-down")
      // The comment above a condition says it aloud: 'explain' and 'why-not' print it.
      // Numbers stand in limits.yaml and come in as Limit.
      //
      // The conclusion is an id of causes.yaml, and whom or what it is about (or Subject.HOST).
      rule "SLUG"
          @id("X01") @confidence("high")
      when
          // so many messages are more than a hiccup
          Limit(name == "SLUG-messages", $often : value)
          // a file server did not answer as often as that
          KernelEvent(kind == "cifs-not-responding", count >= $often, $server : subject)
      then
          insertLogical(new TYPE("FINDING", $server));
      end
      """;

  private static final String EXPECTED =
      """
      # What 'inquest test' compares the diagnosis of this folder with; what is left out is not checked.
      problem: PROBLEM
      cause: CAUSE
      """;

  private static final String LIMITS_HEAD =
      """
      # The numbers of these rules. To change a shipped number, write its name and the new number here.
      """;

  private static final String CAUSES_HEAD =
      """
      # The texts of these findings. {KernelEvent.count} is a part of a fact that a rule matched.
      # effects: what it does to the server, as ids of symptoms and mechanisms ('inquest rules graph').
      """;

  private static final String MESSAGE =
      "2026-11-23T14:0%d:07.000000+00:00 web01 kernel: [%d.000000] CIFS: VFS: Server"
          + " files.example.net has not responded in 180 seconds. Reconnecting...\n";

  private static final int OFTEN = 4;

  /** Path below the folder → text. */
  Map<String, String> files() {
    String path = level + "/" + area + "/" + slug;
    Map<String, String> files = new LinkedHashMap<>();
    files.put(path + ".drl", filled(RULE));
    files.put("fixtures/" + path + "/fires/expected.yaml", filled(EXPECTED) + subject());
    files.put("fixtures/" + path + "/fires/messages", messages(OFTEN));
    files.put(
        "fixtures/" + path + "/silent/expected.yaml",
        "# One condition fails: too few messages.\nproblem: none\ncause: none\n");
    files.put("fixtures/" + path + "/silent/messages", messages(1));
    return files;
  }

  /** What is added to the texts and the limits. */
  List<YamlEntry> entries() {
    List<YamlEntry> entries = new ArrayList<>();
    entries.add(
        new YamlEntry(
            "limits.yaml",
            LIMITS_HEAD,
            "values",
            slug + "-messages",
            List.of(
                "value: 3",
                "unit: messages",
                "why: \"fewer are a hiccup that nobody notices\"",
                "source: ours")));
    if (cause) {
      entries.add(new YamlEntry("causes.yaml", CAUSES_HEAD, level, slug, text()));
    }
    return entries;
  }

  private List<String> text() {
    return switch (level) {
      case "symptoms" ->
          List.of(
              "title: \"a file server is silent\"",
              "statement: \"{subject} did not answer {KernelEvent.count} times\"",
              "flags: [load]",
              "effects: []");
      case "mechanisms" ->
          List.of(
              "title: \"a file server did not answer\"",
              "flags: [load]",
              "effects: [blocked-tasks]");
      default ->
          List.of(
              "problem: " + problem(),
              "title: \"A file server does not answer\"",
              "statement:",
              "  - \"{subject} did not answer {KernelEvent.count} times\"",
              "why: \"Whoever opens a file on it waits, and so does everybody who waits for"
                  + " them.\"",
              "flags: [load]",
              "prevention: [\"Look after the file server and the path to it\"]",
              "confirm: [\"a listing of a folder on the server hangs\"]",
              "refute: [\"the server answers from another host\"]",
              "escalate: [{to: senior, urgency: now}]",
              "effects: [blocked-tasks, hung-tasks, load-high]");
    };
  }

  private String problem() {
    String problem = area.replace('_', '-');
    return PROBLEMS.contains(problem) ? problem : "service";
  }

  private String finding() {
    return cause
        ? slug
        : Map.of("symptoms", "hung-tasks", "mechanisms", "workers-exhausted", "causes", "nfs-stall")
            .get(level);
  }

  private String subject() {
    return level.equals("causes") ? "subject: files.example.net\n" : "";
  }

  private String filled(String text) {
    String type =
        Map.of("symptoms", "Symptom", "mechanisms", "Mechanism").getOrDefault(level, "Cause");
    boolean cause = level.equals("causes");
    String problem = this.cause ? problem() : "network";
    return text.replace("LEVEL", level)
        .replace("AREA", area)
        .replace("SLUG", slug)
        .replace("TYPE", type)
        .replace("FINDING", finding())
        .replace("PROBLEM", cause ? problem : "undetermined")
        .replace("CAUSE", cause ? finding() : "none");
  }

  private static String messages(int often) {
    StringBuilder messages = new StringBuilder();
    messages.append(
        "2026-11-23T13:58:00.000000+00:00 web01 systemd[1]: Started Session 12 of User alice.\n");
    for (int i = 1; i <= often; i++) {
      messages.append(String.format(Locale.ROOT, MESSAGE, i, 90_000 + 60 * i));
    }
    return messages.toString();
  }
}
