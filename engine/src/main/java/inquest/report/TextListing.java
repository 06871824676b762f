package inquest.report;

import inquest.assembly.CaseFile;
import inquest.assembly.CaseListing;
import inquest.assembly.Dating;
import inquest.evidence.Problem;
import inquest.facts.Fact;
import inquest.facts.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A case as lines for people and {@code grep}: the place first, as compilers print it.
 *
 * <pre>
 * messages:812: kernel-event kind=io-error subject=sda count=3 detail=READ
 * </pre>
 */
public final class TextListing implements ListingRenderer {

  @Override
  public void facts(CaseListing listing, Appendable out) throws IOException {
    CaseFile caseFile = listing.caseFile();
    String host = caseFile.host().isEmpty() ? "an unnamed host" : caseFile.host();
    out.append(Printable.line(host, false)).append(", window ");
    out.append(caseFile.window().dated() ? Components.words(caseFile.window()) : "undated");
    out.append(" (from: ").append(caseFile.windowBasis()).append(")\n");
    heading("Facts, as the rules see them", caseFile.facts().size(), out);
    for (Fact fact : caseFile.facts()) {
      line(fact.source(), fact(fact), out);
    }
    heading("Samples", listing.samples().size(), out);
    for (CaseListing.Samples samples : listing.samples()) {
      line(samples.source(), samples(samples), out);
    }
    heading("Events", listing.events().size(), out);
    for (CaseListing.Event event : listing.events()) {
      line(event.source(), event(event), out);
    }
    heading("Of another time or host, not used", caseFile.background().size(), out);
    for (CaseFile.Background item : caseFile.background()) {
      line(item.file(), item.line(), item.because(), out);
    }
    heading("Read, nothing to report", caseFile.quiet().size(), out);
    unread(caseFile.quiet(), out);
    heading("Not read, or not all of it", caseFile.unread().size(), out);
    unread(caseFile.unread(), out);
  }

  @Override
  public void unread(List<Problem> unread, Appendable out) throws IOException {
    for (Problem problem : unread) {
      line(problem.file(), problem.line(), problem.reason(), out);
    }
  }

  private static void heading(String text, int count, Appendable out) throws IOException {
    out.append('\n').append(text).append(" (").append(Integer.toString(count)).append(")\n");
  }

  private static String fact(Fact fact) {
    StringBuilder text = new StringBuilder(Components.kind((Record) fact));
    for (Map.Entry<String, Object> entry : Components.of((Record) fact).entrySet()) {
      text.append(' ').append(entry.getKey()).append('=');
      text.append(quoted(Components.words(entry.getValue())));
    }
    return text.toString();
  }

  private static String quoted(String value) {
    return value.indexOf(' ') < 0 ? value : '"' + value.replace("\"", "\\\"") + '"';
  }

  private static String samples(CaseListing.Samples samples) {
    String range = Components.number(samples.least()) + " to " + Components.number(samples.most());
    String what = samples.measure() + " of " + samples.subject() + ": " + samples.count();
    return what + " from " + Components.words(samples.span()) + ", " + range;
  }

  private static String event(CaseListing.Event event) {
    String what = event.logged().kind() + " " + event.logged().subject();
    String times = event.logged().repeats() > 1 ? " × " + event.logged().repeats() : "";
    String detail = event.logged().detail().isEmpty() ? "" : " (" + event.logged().detail() + ")";
    String unused = event.unused().isEmpty() ? "" : "; not used: " + event.unused();
    return what + times + detail + ", " + dating(event.dating()) + unused;
  }

  private static String dating(Dating dating) {
    if (dating.at().isEmpty()) {
      return "undated: " + dating.how();
    }
    boolean bound = dating.within().compareTo(Dating.ANY) < 0;
    String within = bound ? " ± " + dating.within().toSeconds() + " s" : "";
    return dating.at().get() + within + " (" + dating.how() + ")";
  }

  private static void line(Source source, String text, Appendable out) throws IOException {
    line(source.file(), source.line(), text, out);
  }

  private static void line(String file, long line, String text, Appendable out) throws IOException {
    out.append(Printable.line(file, false)).append(line > 0 ? ":" + line : "").append(": ");
    out.append(Printable.line(text, false)).append('\n');
  }
}
