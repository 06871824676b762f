package inquest.authoring.language;

import java.util.Map;

/** What to do instead of what the language does without. */
final class Refusals {
  private static final String ORDER = "the order of rules means nothing";
  private static final String ONE_CONCLUSION =
      "a rule only inserts its conclusion: insertLogical(new Cause(\"id\", $subject));";
  private static final String NO_CODE = "a rule holds no code";
  private static final String ARITHMETIC =
      "there is no arithmetic: put the number into limits.yaml and join on Limit";

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("salience", ORDER),
          Map.entry("agenda", ORDER),
          Map.entry("activation", ORDER),
          Map.entry("ruleflow", ORDER),
          Map.entry("no", "facts never change, so no-loop does nothing"),
          Map.entry("lock", "facts never change, so lock-on-active does nothing"),
          Map.entry("extends", "write the conditions out: each rule is read by itself"),
          Map.entry("dialect", NO_CODE),
          Map.entry("global", NO_CODE),
          Map.entry("function", NO_CODE),
          Map.entry("declare", "the facts are fixed: see 'inquest facts CAPTURE'"),
          Map.entry("query", "one rule a file and nothing else"),
          Map.entry("unit", "one rule a file and nothing else"),
          Map.entry("insert", ONE_CONCLUSION),
          Map.entry("update", ONE_CONCLUSION),
          Map.entry("modify", ONE_CONCLUSION),
          Map.entry("delete", ONE_CONCLUSION),
          Map.entry("retract", ONE_CONCLUSION),
          Map.entry("System", ONE_CONCLUSION),
          Map.entry("or", "an alternative is a second rule, in a file of its own"),
          Map.entry("||", "an alternative is a second rule, in a file of its own; or 'in (...)'"),
          Map.entry("and", "write the patterns one below the other"),
          Map.entry("&&", "separate the comparisons with a comma"),
          Map.entry("eval", "compare components inside a pattern"),
          Map.entry("forall", "write not, with the opposite comparison"),
          Map.entry("from", "a rule looks at facts only"),
          Map.entry("accumulate", "sums and counts are facts: see 'inquest facts CAPTURE'"),
          Map.entry("collect", "sums and counts are facts: see 'inquest facts CAPTURE'"),
          Map.entry("matches", "compare with ==, != or in"),
          Map.entry("memberOf", "write in (\"a\", \"b\")"),
          Map.entry("soundslike", "compare with ==, != or in"),
          Map.entry("after", "time is judged before the rules run: join on a fact that says it"),
          Map.entry("before", "time is judged before the rules run: join on a fact that says it"),
          Map.entry("null", "no component is ever null: absent evidence makes no fact"),
          Map.entry("this", "name the component"),
          Map.entry("=", "equality is written =="),
          Map.entry("!", "write != or not"),
          Map.entry("+", ARITHMETIC),
          Map.entry("-", ARITHMETIC),
          Map.entry("*", ARITHMETIC),
          Map.entry("/", ARITHMETIC),
          Map.entry("%", ARITHMETIC));

  private Refusals() {}

  /** The refusal of a word where something else is expected. */
  static RefusedException of(Word found, String expected) {
    String instead = found.is(Word.Kind.STRING) ? null : INSTEAD.get(found.text());
    return new RefusedException(
        found,
        instead == null
            ? found.named() + " where " + expected + " is expected"
            : "rules do without " + found.named() + ": " + instead);
  }
}
