package inquest.assembly;

import inquest.evidence.AccountingRow;
import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.ProcessRow;
import inquest.evidence.SampleColumn;
import inquest.evidence.Stamp;
import inquest.facts.Fact;
import inquest.facts.Subject;
import inquest.knowledge.Commands;
import inquest.knowledge.Limits;
import inquest.knowledge.RateLimit;
import inquest.knowledge.RiseLimit;
import inquest.knowledge.SeriesLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Captures made by hand for tests, around noon of 2026-05-10 UTC. */
final class Evidence {
  static final Instant NOON = Instant.parse("2026-05-10T12:00:00Z");
  static final Limits LIMITS =
      new Limits(
          List.of(),
          List.of(
              new SeriesLimit(
                  "iowait-high",
                  "cpu-iowait-percent",
                  "above",
                  10,
                  Duration.ofMinutes(5),
                  0.25,
                  5)),
          List.of(new RiseLimit("swap-surge", "swap-used-percent", 4)),
          List.of(),
          List.of(new RateLimit("segfault-burst", "segfault", 6, Duration.ofMinutes(10))));
  static final Commands COMMANDS =
      new Commands(
          Map.of("sadc", "collector", "top", "collector", "iotop", "collector", "tar", "backup"));

  private Evidence() {}

  static Manifest manifest(String host, Instant from, Instant to, Instant snapshot) {
    return new Manifest(
        host,
        "",
        4,
        1_000_000,
        Optional.of(from),
        Optional.of(to),
        Optional.of(to),
        Optional.of(snapshot),
        "",
        List.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  static Manifest noon(String host) {
    return manifest(host, NOON.minusSeconds(600), NOON.plusSeconds(600), NOON);
  }

  static CaseFile assemble(Manifest manifest, Findings... files) {
    return assemble(manifest, WindowOptions.NONE, List.of(files));
  }

  static CaseFile assemble(Manifest manifest, WindowOptions options, List<Findings> files) {
    CaptureEvidence evidence =
        new CaptureEvidence("case", manifest, files, List.of(), Set.of("test"), false, List.of());
    return Assembler.assemble(evidence, options, LIMITS, COMMANDS);
  }

  static Findings log(String file) {
    return new Findings(file, "kernel-log", "kernel-log");
  }

  static Findings processes(String file) {
    return new Findings(file, "ps", "process");
  }

  static LoggedEvent event(String kind, Subject subject, Stamp stamp, long line) {
    return event(kind, subject, "", stamp, 1, line);
  }

  static LoggedEvent event(
      String kind, Subject subject, String detail, Stamp stamp, long repeats, long line) {
    String text = stamp + " web01 kernel: " + kind + " " + subject.name();
    return new LoggedEvent(kind, subject, detail, stamp, repeats, line, text, kind);
  }

  static Subject disk(String name) {
    return new Subject("disk", name);
  }

  static Subject command(String name) {
    return new Subject("command", name);
  }

  static Stamp utc(Instant at) {
    return Stamp.offset(
        LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC), java.time.ZoneOffset.UTC);
  }

  static ProcessRow row(
      String table, int iteration, long pid, long parent, String user, String command) {
    return row(table, iteration, pid, parent, user, command, Double.NaN, Double.NaN);
  }

  static ProcessRow row(
      String table,
      int iteration,
      long pid,
      long parent,
      String user,
      String command,
      double cpuPercent,
      double residentKilobytes) {
    return new ProcessRow(
        table,
        iteration,
        pid,
        parent,
        user,
        "S",
        "",
        0,
        cpuPercent,
        Double.NaN,
        residentKilobytes,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        command,
        false,
        command,
        pid,
        user + " " + command);
  }

  static ProcessRow moving(
      int iteration, long pid, String user, String command, double read, double written) {
    return new ProcessRow(
        "iotop",
        iteration,
        pid,
        -1,
        user,
        "",
        "",
        0,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        read,
        written,
        Double.NaN,
        Double.NaN,
        command,
        false,
        command,
        pid,
        command);
  }

  static ProcessRow waiting(long pid, String command, String channel) {
    return new ProcessRow(
        "ps",
        1,
        pid,
        -1,
        "alice",
        "D",
        channel,
        0,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        command,
        false,
        command,
        pid,
        command + " D " + channel);
  }

  static AccountingRow accounting(
      String table, String user, String command, double minutes, String flags, long line) {
    return new AccountingRow(
        table, user, command, 1, minutes, flags, Stamp.NONE, line, user + " " + command);
  }

  static SampleColumn load(Findings file, long from, int samples, int step, double value) {
    SampleColumn column = file.samples("cpu-iowait-percent", Subject.HOST);
    for (int i = 0; i < samples; i++) {
      column.add(from + (long) i * step, value, i + 1, "sample " + i);
    }
    return column;
  }

  static <T extends Fact> List<T> facts(CaseFile file, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Fact fact : file.facts()) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    return found;
  }
}
