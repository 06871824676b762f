package inquest.report;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.io.IOException;

/** The causal graph in the language of Graphviz. */
public final class CausalGraphDot {
  private final Causes causes;

  /** The graph of these causes. */
  public CausalGraphDot(Causes causes) {
    this.causes = causes;
  }

  /**
   * Writes it.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(Appendable out) throws IOException {
    out.append("digraph inquest {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
    for (CauseText text : causes.texts().values()) {
      String shape =
          switch (text.kind()) {
            case "cause" -> "box";
            case "mechanism" -> "hexagon";
            default -> "ellipse";
          };
      out.append("  \"").append(text.id()).append("\" [shape=").append(shape);
      out.append(", tooltip=\"").append(text.title().replace("\"", "\\\"")).append("\"];\n");
    }
    for (CauseText text : causes.texts().values()) {
      for (String effect : text.effects()) {
        out.append("  \"").append(text.id()).append("\" -> \"").append(effect).append("\";\n");
      }
    }
    out.append("}\n");
  }
}
