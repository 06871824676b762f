package inquest.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * The diagnosis as JSON, schema {@code inquest/diagnosis/1} ({@code docs/schema/diagnosis-1.json}).
 * Keys stand in the order of the schema; what is not known is {@code null}. Control characters and
 * those that reorder text are escaped, so that the JSON can be looked at on a terminal.
 */
public final class JsonRenderer implements Renderer {
  private final boolean pretty;

  private JsonRenderer(boolean pretty) {
    this.pretty = pretty;
  }

  /** Indented by two spaces, for one capture. */
  public static JsonRenderer indented() {
    return new JsonRenderer(true);
  }

  /** One line for each diagnosis, for JSON Lines. */
  public static JsonRenderer oneLine() {
    return new JsonRenderer(false);
  }

  @Override
  public void render(Diagnosis diagnosis, Appendable out, RenderOptions options)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(new Uncloseable(out))) {
      json.setCharacterEscapes(new UnprintableEscapes());
      if (pretty) {
        json.setPrettyPrinter(twoSpaces());
      }
      new DiagnosisJson(json).write(diagnosis);
    }
    out.append('\n');
  }

  private static DefaultPrettyPrinter twoSpaces() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Hands characters on; the owner of the output flushes and closes it. */
  private static final class Uncloseable extends Writer {
    private final Appendable out;

    Uncloseable(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      out.append(CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
