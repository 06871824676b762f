package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.evidence.Reader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The formats of evidence that are read, as the readers themselves tell them. */
public final class FormatCatalogue {
  private static final String SCHEMA = "inquest/formats/1";

  private final List<Reader> readers;

  /** A catalogue of these readers, by family and format. */
  public FormatCatalogue(List<Reader> readers) {
    this.readers =
        readers.stream()
            .sorted(Comparator.comparing(Reader::family).thenComparing(Reader::format))
            .toList();
  }

  /**
   * Writes it in columns.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void text(Appendable out) throws IOException {
    row("FORMAT", "FAMILY", "READ FROM", out);
    for (Reader reader : readers) {
      row(reader.format(), reader.family(), reader.reads(), out);
    }
  }

  private void row(String format, String family, String reads, Appendable out) throws IOException {
    int formats = readers.stream().mapToInt(reader -> reader.format().length()).max().orElse(0);
    int families = readers.stream().mapToInt(reader -> reader.family().length()).max().orElse(0);
    padded(format, formats, out);
    padded(family, families, out);
    out.append(reads).append('\n');
  }

  private static void padded(String text, int width, Appendable out) throws IOException {
    out.append(text).append(" ".repeat(Math.max(0, width - text.length()) + 2));
  }

  /**
   * Writes it as a table.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void markdown(Appendable out) throws IOException {
    out.append("| format | family | read from |\n|---|---|---|\n");
    for (Reader reader : readers) {
      out.append("| `").append(reader.format()).append("` | ").append(reader.family());
      out.append(" | ").append(MarkdownText.escape(reader.reads())).append(" |\n");
    }
  }

  /**
   * Writes it as one JSON object.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void json(Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", SCHEMA);
      json.writeArrayFieldStart("formats");
      for (Reader reader : readers) {
        json.writeStartObject();
        fields.text("format", reader.format());
        fields.text("family", reader.family());
        fields.text("reads", reader.reads());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }
}
