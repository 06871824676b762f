package inquest.cli.mutation;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.report.JsonOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/** The mutants that survived, and the share that did not: text, or schema inquest/mutation/1. */
public final class MutationReport {
  private final Mutation mutation;
  private final UnaryOperator<String> fileOf;

  /**
   * A report.
   *
   * @param fileOf the file of a rule
   */
  public MutationReport(Mutation mutation, UnaryOperator<String> fileOf) {
    this.mutation = mutation;
    this.fileOf = fileOf;
  }

  /** Writes the survivors and the score for a person. */
  public void text(Appendable out) throws IOException {
    for (MutantResult survivor : mutation.survivors()) {
      out.append(place(survivor.mutant()) + ": survived: " + survivor.mutant().fault());
      out.append("\n  would notice: " + survivor.mutant().killer() + "\n");
    }
    out.append("mutation score " + percent() + " %: ");
    out.append(mutation.killed() + " of " + mutation.results().size());
    out.append(" mutants were noticed; " + mutation.cases() + " cases\n");
  }

  /** Writes everything for programs. */
  public void json(Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      json.writeStartObject();
      json.writeStringField("schema", "inquest/mutation/1");
      json.writeNumberField("percent", percent());
      json.writeNumberField("killed", mutation.killed());
      json.writeNumberField("mutants", mutation.results().size());
      json.writeNumberField("cases", mutation.cases());
      json.writeArrayFieldStart("results");
      for (MutantResult one : mutation.results()) {
        json.writeStartObject();
        json.writeStringField("rule", one.mutant().rule());
        json.writeStringField("file", fileOf.apply(one.mutant().rule()));
        json.writeNumberField("line", one.mutant().line());
        json.writeStringField("kind", one.mutant().kind());
        json.writeStringField("fault", one.mutant().fault());
        json.writeStringField("would_notice", one.mutant().killer());
        json.writeBooleanField("killed", one.killed());
        json.writeStringField("killed_by", one.killedBy());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private String place(Mutant mutant) {
    return fileOf.apply(mutant.rule()) + ":" + mutant.line();
  }

  /** Rounded down: 85.0 is 85 at least. */
  private BigDecimal percent() {
    return BigDecimal.valueOf(mutation.percent()).setScale(1, RoundingMode.FLOOR);
  }
}
