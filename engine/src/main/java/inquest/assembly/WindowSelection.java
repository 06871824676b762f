package inquest.assembly;

import inquest.evidence.Manifest;
import inquest.facts.Span;
import inquest.series.Period;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides when the incident was: what the command line says, else the manifest, else what the
 * monitoring saw, else the longest stretch of sustained symptoms, else the time that the evidence
 * covers.
 */
final class WindowSelection {
  /** Symptoms that are further apart are two incidents. */
  private static final Duration APART = Duration.ofMinutes(30);

  /** Logs that are further apart are of two times: the later one is the case. */
  private static final Duration ANOTHER_TIME = Duration.ofDays(7);

  private static final Duration DAY = Duration.ofDays(1);

  private final Clock clock;
  private final Manifest manifest;
  private final CaseSeries series;
  private final Span evidence;
  private final List<Alerts> alerts;

  /**
   * A selection.
   *
   * @param files the times of the files with events
   * @param alerts outages of the host, the longest first
   */
  WindowSelection(
      Clock clock, Manifest manifest, CaseSeries series, List<Span> files, List<Alerts> alerts) {
    this.alerts = alerts;
    this.clock = clock;
    this.manifest = manifest;
    this.series = series;
    this.evidence = evidence(files);
  }

  /**
   * The window.
   *
   * @throws WindowException when an option is no time, or the window ends before it begins
   */
  CaseWindow select(WindowOptions options) {
    boolean stated = options.from().isPresent() || options.to().isPresent();
    if (stated && (day().isPresent() || !options.from().or(options::to).map(this::bare).get())) {
      return new CaseWindow(stated(options), "option");
    }
    if (manifest.windowStart().isPresent() || manifest.windowEnd().isPresent()) {
      Instant from = manifest.windowStart().orElse(earliest());
      Instant to = manifest.windowEnd().or(manifest::capturedAt).orElse(latest());
      return new CaseWindow(ordered(from, to), "manifest");
    }
    Optional<Alerts> seen = Alerts.within(alerts, evidence);
    if (seen.isPresent()) {
      return new CaseWindow(seen.get().span(), "alerts");
    }
    Span symptoms = worst(series.symptoms(Period.of(Span.UNDATED, manifest.snapshotAt())));
    if (symptoms.dated()) {
      return new CaseWindow(symptoms, "symptoms");
    }
    return new CaseWindow(evidence, evidence.dated() ? "evidence" : "unknown");
  }

  /**
   * What the evidence covers: samples if there are any; a day before the capture otherwise, also
   * where only {@code date} tells of it and every message is of another time.
   */
  private Span evidence(List<Span> files) {
    if (series.span().dated()) {
      return series.span();
    }
    Optional<Instant> taken = manifest.capturedAt().or(manifest::snapshotAt);
    if (taken.isPresent()) {
      return new Span(taken.get().minus(DAY), taken.get());
    }
    List<Span> sorted = new ArrayList<>(files);
    sorted.removeIf(span -> !span.dated());
    sorted.sort(Comparator.comparing(Span::to).reversed());
    Span last = Span.UNDATED;
    for (Span span : sorted) {
      if (!last.dated() || !span.to().isBefore(last.from().minus(ANOTHER_TIME))) {
        last = last.with(span);
      }
    }
    Instant now = reference().orElse(Instant.EPOCH);
    boolean past = last.dated() && last.to().isBefore(now.minus(ANOTHER_TIME));
    return past ? new Span(now.minus(DAY), now) : last;
  }

  /** The latest moment that the evidence dates, such as what {@code date} printed. */
  private Optional<Instant> reference() {
    return clock.reference().map(at -> at.atZone(clock.zone()).toInstant());
  }

  private Instant earliest() {
    return evidence.from();
  }

  private Instant latest() {
    return evidence.to();
  }

  private static Span ordered(Instant from, Instant to) {
    return to.isBefore(from) ? new Span(to, from) : new Span(from, to);
  }

  /** The cluster of symptoms that lasted longest, all measures together; of equals the first. */
  private static Span worst(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
    Span worst = Span.UNDATED;
    Span current = Span.UNDATED;
    long most = -1;
    long seconds = 0;
    for (Span span : sorted) {
      boolean near = current.dated() && !span.from().isAfter(current.to().plus(APART));
      current = near ? current.with(span) : span;
      seconds = (near ? seconds : 0) + span.seconds();
      if (seconds > most) {
        most = seconds;
        worst = current;
      }
    }
    return worst;
  }

  private Span stated(WindowOptions options) {
    Optional<Instant> from = options.from().map(text -> parse(text, Optional.empty()));
    Optional<Instant> to = options.to().map(text -> parse(text, from));
    Instant start = from.or(manifest::windowStart).orElse(earliest());
    Instant end = to.or(manifest::windowEnd).or(manifest::capturedAt).orElse(latest());
    if (end.isBefore(start)) {
      throw new WindowException("the window ends before it begins: " + start + ", " + end);
    }
    return new Span(start, end);
  }

  /** A time of day is of the latest day that the evidence knows; after {@code from} if given. */
  private Instant parse(String text, Optional<Instant> from) {
    try {
      if (bare(text)) {
        return timeOfDay(LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text), from);
      }
      if (text.indexOf(':') < 0) {
        return LocalDate.parse(text).atStartOfDay(clock.zone()).toInstant();
      }
      return dateTime(text.replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw new WindowException("neither HH:MM nor ISO 8601: " + text);
    }
  }

  /** True for a time of day without a day. */
  private boolean bare(String text) {
    return text.indexOf('-') < 0 && text.indexOf('T') < 0;
  }

  private Instant dateTime(String text) {
    boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 10;
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(clock.zone()).toInstant();
  }

  private Instant timeOfDay(LocalTime time, Optional<Instant> from) {
    Instant known =
        from.or(this::day)
            .orElseThrow(() -> new WindowException("no evidence tells the day of " + time));
    LocalDate day = LocalDate.ofInstant(known, clock.zone());
    Instant at = day.atTime(time).atZone(clock.zone()).toInstant();
    if (from.isPresent()) {
      return at.isBefore(from.get()) ? next(day, time, 1) : at;
    }
    boolean ahead = evidence.dated() && at.isAfter(evidence.to().plus(APART));
    return ahead ? next(day, time, -1) : at;
  }

  /** A moment of the day that times without one are of; empty when nothing tells. */
  private Optional<Instant> day() {
    return manifest
        .windowStart()
        .or(manifest::capturedAt)
        .or(() -> evidence.dated() ? Optional.of(evidence.to()) : Optional.empty())
        .or(this::reference);
  }

  private Instant next(LocalDate day, LocalTime time, int days) {
    return day.plusDays(days).atTime(time).atZone(clock.zone()).toInstant();
  }
}
