package inquest.assembly;

import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.SampleColumn;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.Commands;
import inquest.knowledge.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case with what it was made of, for people who want to see what was read.
 *
 * @param caseFile what the rules see
 * @param samples every measure of every file of the host, summed up
 * @param events every line of a log that was kept, in the order of the files
 */
public record CaseListing(CaseFile caseFile, List<Samples> samples, List<Event> events) {

  /**
   * The samples of one measure on one subject in one file.
   *
   * @param count how many, gaps left out
   * @param span first to last
   * @param least and {@code most} in the unit of the measure
   * @param source line of the first
   */
  public record Samples(
      String measure,
      Subject subject,
      long count,
      Span span,
      double least,
      double most,
      Source source) {}

  /**
   * A line of a log.
   *
   * @param logged what it says
   * @param dating when, and how that was got
   * @param unused why the rules do not see it: {@code before the window}; empty when they do
   * @param source where it stands
   */
  public record Event(LoggedEvent logged, Dating dating, String unused, Source source) {}

  /**
   * Assembles a case and lists it.
   *
   * @throws WindowException when an option names no time, or the window ends before it begins
   */
  public static CaseListing of(
      CaptureEvidence evidence, WindowOptions options, Limits limits, Commands commands) {
    CaseFile caseFile = Assembler.assemble(evidence, options, limits, commands);
    List<Findings> files =
        FileTimes.set(HostSelection.of(evidence).own(), evidence.manifest(), options);
    Clock clock = ClockReading.of(files, evidence.manifest(), options);
    Reach reach = new Reach(caseFile.window());
    List<Samples> samples = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Findings file : files) {
      for (SampleColumn column : file.columns()) {
        samples(file, column, clock, samples);
      }
      for (LoggedEvent event : file.events()) {
        events.add(event(file, event, clock, reach));
      }
    }
    return new CaseListing(caseFile, List.copyOf(samples), List.copyOf(events));
  }

  private static void samples(
      Findings file, SampleColumn column, Clock clock, List<Samples> samples) {
    long count = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    Span span = Span.UNDATED;
    for (int i = 0; i < column.size(); i++) {
      if (Double.isFinite(column.value(i))) {
        long second = clock.epochSecond(column.second(i), file.sampleZone());
        span = span.with(Span.at(Instant.ofEpochSecond(second)));
        least = Math.min(least, column.value(i));
        most = Math.max(most, column.value(i));
        count++;
      }
    }
    if (count > 0) {
      Source source = file.at(column.line(0), column.text(0));
      samples.add(
          new Samples(column.measure(), column.subject(), count, span, least, most, source));
    }
  }

  private static Event event(Findings file, LoggedEvent event, Clock clock, Reach reach) {
    Dating dating = clock.dating(event.stamp());
    String unused = reach.outside(dating.at(), EventMerger.kept(event)).orElse("");
    return new Event(event, dating, unused, file.at(event.line(), event.text()));
  }
}
