package inquest.cli;

import inquest.report.JsonRenderer;
import inquest.report.MarkdownRenderer;
import inquest.report.Renderer;
import inquest.report.TextRenderer;

/** The forms of a report that {@code --format} names. */
enum Format {
  TEXT("text"),
  MARKDOWN("markdown"),
  JSON("json");

  private final String option;

  Format(String option) {
    this.option = option;
  }

  /**
   * The form of that name.
   *
   * @throws UsageException when there is none
   */
  static Format named(String option) {
    for (Format format : values()) {
      if (format.option.equals(option)) {
        return format;
      }
    }
    throw new UsageException(
        "--format " + option + ": unknown; one of text, markdown, json is expected");
  }

  /** What writes it; JSON of several captures is one object a line. */
  Renderer renderer(boolean several) {
    return switch (this) {
      case TEXT -> new TextRenderer();
      case MARKDOWN -> new MarkdownRenderer();
      case JSON -> several ? JsonRenderer.oneLine() : JsonRenderer.indented();
    };
  }
}
