package inquest.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** JSON that can be looked at on a terminal: what controls it or reorders text is escaped. */
public final class JsonOutput {
  private JsonOutput() {}

  /** What writes JSON to an output that its owner flushes and closes. */
  public static JsonGenerator on(Appendable out, boolean pretty) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new Uncloseable(out));
    json.setCharacterEscapes(new UnprintableEscapes());
    if (pretty) {
      json.setPrettyPrinter(twoSpaces());
    }
    return json;
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
