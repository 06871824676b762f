package inquest.report;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The causal graph as a picture: causes at the left, what they bring about at the right. */
public final class CausalGraphSvg {
  private static final int WIDTH = 208;
  private static final int HEIGHT = 22;
  private static final int ACROSS = 320;
  private static final int DOWN = 30;
  private static final int MARGIN = 24;
  private static final int TOP = 64;

  /** Columns of few boxes stand in turn above and below, so that edges pass between them. */
  private static final int FEW = 3;

  private static final int ASIDE = 75;

  private record Place(int x, int y) {}

  private final Causes causes;
  private final List<List<String>> columns;
  private final Map<String, Place> places = new HashMap<>();
  private final int tallest;

  /** The picture of these causes. */
  public CausalGraphSvg(Causes causes) {
    this.causes = causes;
    this.columns = new GraphLayout(causes).columns();
    this.tallest = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < columns.size(); i++) {
      List<String> column = columns.get(i);
      int step = Math.min(3 * DOWN, tallest * DOWN / Math.max(1, column.size()));
      int middle = (tallest * DOWN - column.size() * step) / 2;
      int top = TOP + Math.max(0, middle + (column.size() > FEW ? 0 : i % 2 == 0 ? -ASIDE : ASIDE));
      for (int j = 0; j < column.size(); j++) {
        places.put(column.get(j), new Place(MARGIN + i * ACROSS, top + j * step));
      }
    }
  }

  /**
   * Writes it.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(Appendable out) throws IOException {
    int width = 2 * MARGIN + Math.max(0, columns.size() - 1) * ACROSS + WIDTH;
    int height = TOP + tallest * DOWN + MARGIN;
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%s",
            width,
            height,
            width,
            height,
            "\n"));
    out.append("<title>What brings about what</title>\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    legend(out);
    for (List<String> column : columns) {
      for (String id : column) {
        for (String effect : causes.texts().get(id).effects()) {
          edge(causes.texts().get(id), places.get(id), places.get(effect), out);
        }
      }
    }
    for (List<String> column : columns) {
      for (String id : column) {
        box(causes.texts().get(id).title(), id, causes.texts().get(id).kind(), places.get(id), out);
      }
    }
    out.append("</svg>\n");
  }

  private static void legend(Appendable out) throws IOException {
    int x = MARGIN;
    for (String kind : List.of("cause", "mechanism", "symptom")) {
      box(kind, kind, kind, new Place(x, MARGIN), out);
      x += WIDTH + MARGIN;
    }
  }

  private static void edge(CauseText from, Place start, Place end, Appendable out)
      throws IOException {
    int x1 = start.x() + WIDTH;
    int y1 = start.y() + HEIGHT / 2;
    int x2 = end.x();
    int y2 = end.y() + HEIGHT / 2;
    int bend = (ACROSS - WIDTH) / 2;
    out.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\""
                + " stroke-opacity=\"0.55\"/>",
            x1,
            y1,
            x1 + bend,
            y1,
            x2 - bend,
            y2,
            x2 - 5,
            y2,
            color(from.problem())));
    out.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %d l-6 -3 v6 z\" fill=\"%s\"/>%s",
            x2,
            y2,
            color(from.problem()),
            "\n"));
  }

  /** A colour for each problem, so that the edges of neighbours can be told apart. */
  private static String color(String problem) {
    return switch (problem) {
      case "memory" -> "#7b3294";
      case "cpu" -> "#b35806";
      case "disk-io", "filesystem" -> "#01665e";
      case "hardware" -> "#b2182b";
      case "network", "abuse" -> "#2166ac";
      case "kernel", "virtualization" -> "#4d7c0f";
      default -> "#555555";
    };
  }

  private static void box(String title, String label, String kind, Place place, Appendable out)
      throws IOException {
    String fill =
        switch (kind) {
          case "cause" -> "#fde8d7";
          case "mechanism" -> "#e4ecf7";
          default -> "#fbf3c4";
        };
    out.append(
        String.format(
            Locale.ROOT,
            "<g><title>%s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\""
                + " fill=\"%s\" stroke=\"#444444\"/><text x=\"%d\" y=\"%d\""
                + " text-anchor=\"middle\">%s</text></g>%s",
            escaped(title),
            place.x(),
            place.y(),
            WIDTH,
            HEIGHT,
            kind.equals("cause") ? 2 : 11,
            fill,
            place.x() + WIDTH / 2,
            place.y() + 15,
            escaped(label),
            "\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
