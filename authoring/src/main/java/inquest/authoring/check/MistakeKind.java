package inquest.authoring.check;

import java.util.Locale;

/** The kinds of mistakes in a folder of rules. Rules with errors are not loaded. */
public enum MistakeKind {
  UNREADABLE_FILE(true, "A file cannot be read as text."),
  FOLDER_LAYOUT(true, "A file is not at its place <level>/<area>/<slug>.drl."),
  LANGUAGE(true, "A rule is not of the language of rules."),
  WRONG_NAME(true, "File, rule and package do not have the same name."),
  UNKNOWN_FACT(true, "A rule names a fact that does not exist."),
  UNKNOWN_COMPONENT(true, "A rule names a component that its fact does not have."),
  UNKNOWN_LIMIT(true, "A limit is not in limits.yaml."),
  UNKNOWN_FINDING(true, "A finding is not in causes.yaml."),
  UNKNOWN_KEY(true, "A key of a YAML file has no meaning."),
  MISSING_IMPORT(true, "A fact is used and not imported."),
  UNUSED_IMPORT(false, "A fact is imported and not used."),
  WRONG_TYPE(true, "A component is compared with what it never is."),
  NUMBER(true, "A number stands in a rule."),
  CAN_BE_ABSENT(false, "A component is compared that can be unknown."),
  NEVER_FIRES(true, "A rule can never fire."),
  UNLIKELY_WORD(false, "A word looks misspelt."),
  BINDING(true, "A binding is unknown, or bound twice."),
  UNUSED_BINDING(false, "A binding is not used."),
  LEVEL(true, "A rule rests on what its level does not allow."),
  CONCLUSION(true, "The conclusion is not of the form that it must have."),
  ANNOTATION(true, "@id or @confidence is missing or wrong."),
  DUPLICATE_RULE(false, "Two rules say the same."),
  SHADOWED_RULE(false, "A rule adds nothing to another."),
  TEXT_FIRST(false, "A comparison with a text stands after a join."),
  NO_COMMENT(false, "A condition is not said aloud."),
  NO_FIXTURE(false, "A rule has no fixture in which it fires, or none in which it is silent."),
  YAML(true, "A YAML file is damaged."),
  TEXT(true, "A text of causes.yaml is missing or wrong."),
  CYCLE(true, "Findings bring about each other."),
  UNUSED_TEXT(false, "Nothing uses an entry of a YAML file."),
  LIMIT(true, "A limit of limits.yaml is incomplete or wrong.");

  private final boolean error;
  private final String title;

  MistakeKind(boolean error, String title) {
    this.error = error;
    this.title = title;
  }

  /** Whether rules with it are not loaded. */
  public boolean error() {
    return error;
  }

  /** In a few words. */
  public String title() {
    return title;
  }

  /** As it is printed: {@code unknown-fact}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code error} or {@code warning}. */
  public String level() {
    return error ? "error" : "warning";
  }
}
