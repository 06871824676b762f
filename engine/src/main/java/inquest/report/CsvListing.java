package inquest.report;

import inquest.assembly.CaseFile;
import inquest.assembly.CaseListing;
import inquest.evidence.Problem;
import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Span;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A case as one CSV table (RFC 4180, but with plain line ends): a row for each fact, measure, event
 * and file not read, with the columns {@value #HEADER}. The column {@code values} holds what
 * differs from kind to kind as {@code name=value; name=value}.
 */
public final class CsvListing implements ListingRenderer {
  private static final String HEADER = "row,kind,subject,from,to,dated_by,values,file,line,text";

  @Override
  public void facts(CaseListing listing, Appendable out) throws IOException {
    CaseFile caseFile = listing.caseFile();
    out.append(HEADER).append('\n');
    for (Fact fact : caseFile.facts()) {
      Map<String, Object> values = Components.of((Record) fact);
      described("fact", Components.kind((Record) fact), values, fact.source(), out);
    }
    for (CaseListing.Samples samples : listing.samples()) {
      Map<String, Object> values = Components.of(samples);
      described("samples", values.remove("measure").toString(), values, samples.source(), out);
    }
    for (CaseListing.Event event : listing.events()) {
      event(event, out);
    }
    for (CaseFile.Background item : caseFile.background()) {
      Source source = new Source("", item.file(), item.line(), item.text());
      row("background", "", "", Span.UNDATED, "", item.because(), source, out);
    }
    problems("quiet", caseFile.quiet(), out);
    problems("unread", caseFile.unread(), out);
  }

  @Override
  public void unread(List<Problem> unread, Appendable out) throws IOException {
    out.append(HEADER).append('\n');
    problems("unread", unread, out);
  }

  private static void described(
      String row, String kind, Map<String, Object> values, Source source, Appendable out)
      throws IOException {
    Object subject = values.remove("subject");
    Span span = values.remove("span") instanceof Span known ? known : Span.UNDATED;
    StringJoiner rest = new StringJoiner("; ");
    values.forEach((name, value) -> rest.add(name + "=" + Components.words(value)));
    String about = subject == null ? "" : subject.toString();
    row(row, kind, about, span, "", rest.toString(), source, out);
  }

  private static void event(CaseListing.Event event, Appendable out) throws IOException {
    StringJoiner rest = new StringJoiner("; ");
    rest.add("repeats=" + event.logged().repeats());
    if (!event.logged().detail().isEmpty()) {
      rest.add("detail=" + event.logged().detail());
    }
    if (!event.unused().isEmpty()) {
      rest.add("unused=" + event.unused());
    }
    Span span = event.dating().at().map(Span::at).orElse(Span.UNDATED);
    String subject = event.logged().subject().toString();
    String how = event.dating().how();
    row("event", event.logged().kind(), subject, span, how, rest.toString(), event.source(), out);
  }

  private static void problems(String row, List<Problem> problems, Appendable out)
      throws IOException {
    for (Problem problem : problems) {
      Source source = new Source("", problem.file(), problem.line(), "");
      row(row, "", "", Span.UNDATED, "", problem.reason(), source, out);
    }
  }

  private static void row(
      String row,
      String kind,
      String subject,
      Span span,
      String how,
      String values,
      Source source,
      Appendable out)
      throws IOException {
    String line = source.line() > 0 ? Long.toString(source.line()) : "";
    StringJoiner cells = new StringJoiner(",", "", "\n");
    cells.add(row).add(cell(kind)).add(cell(subject));
    cells.add(end(span, span.from())).add(end(span, span.to())).add(cell(how)).add(cell(values));
    cells.add(cell(source.file())).add(line).add(cell(source.text()));
    out.append(cells.toString());
  }

  private static String end(Span span, Instant end) {
    return span.dated() ? end.toString() : "";
  }

  /** Quoted where the value would break the table. */
  private static String cell(String value) {
    String text = Printable.line(value, false);
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
