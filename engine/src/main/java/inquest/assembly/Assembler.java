package inquest.assembly;

import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.Problem;
import inquest.facts.Fact;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Span;
import inquest.knowledge.Commands;
import inquest.knowledge.Limits;
import inquest.series.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one case of what the files of a capture say: one host, one clock, each event once, samples
 * judged, resources by user; cut to the window of the incident. What does not belong to it is
 * listed with the reason. The order of the files never matters.
 */
public final class Assembler {
  private static final Set<String> LASTING_LOGS = Set.of("service-log", "package-log");

  private static final String WHOLE = "the capture";

  private final Manifest manifest;
  private final CaptureEvidence evidence;
  private final List<Findings> files;
  private final HostSelection hosts;
  private final Clock clock;
  private final Machine machine;
  private final CaseSeries series;
  private final List<Alerts> alerts;
  private final CaseWindow window;
  private final Reach reach;
  private final Backgrounds backgrounds = new Backgrounds();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Assembler(CaptureEvidence evidence, WindowOptions options, Limits limits) {
    this.manifest = evidence.manifest();
    this.hosts = HostSelection.of(evidence);
    this.evidence = evidence;
    this.files = FileTimes.set(hosts.own(), manifest, options);
    this.clock = ClockReading.of(files, manifest, options);
    this.machine = Machine.of(files, manifest);
    this.series = new CaseSeries(files, clock, machine, limits);
    this.alerts = Alerts.of(files, hosts.host());
    this.window = new WindowSelection(clock, manifest, series, hostTimes(), alerts).select(options);
    this.reach = new Reach(window.span());
    this.problems.addAll(evidence.unread());
    windowProblem(options).ifPresent(because -> problems.add(new Problem(WHOLE, 0, because)));
  }

  /** Why the window that was asked for says little; empty when all is well. */
  private Optional<String> windowProblem(WindowOptions options) {
    Optional<String> asked = options.from().or(options::to);
    if (asked.isEmpty() || files.isEmpty()) {
      return Optional.empty();
    }
    if (!window.basis().equals("option")) {
      return Optional.of("nothing tells of which day " + asked.get() + " is: all of it was used");
    }
    Span covered = covered();
    return covered.dated()
            && (covered.to().isBefore(window.span().from())
                || covered.from().isAfter(window.span().to()))
        ? Optional.of(
            "its logs and samples are of another time than the window ("
                + covered.from()
                + " to "
                + covered.to()
                + "): only the state of the machine was judged")
        : Optional.empty();
  }

  /**
   * Makes the case.
   *
   * @throws WindowException when an option names no time, or the window ends before it begins
   */
  public static CaseFile assemble(
      CaptureEvidence evidence, WindowOptions options, Limits limits, Commands commands) {
    return new Assembler(evidence, options, limits).assemble(limits, commands);
  }

  private CaseFile assemble(Limits limits, Commands commands) {
    for (Findings foreign : hosts.foreign()) {
      String stated = HostSelection.stated(foreign);
      String whose = stated.isEmpty() ? "in a folder of another host" : "of host " + stated;
      String because = whose + ", the case is about " + hosts.host();
      backgrounds.add(foreign.file(), 0, "", "", because, "", 1);
    }
    EventMerger merger = new EventMerger(files, clock, machine);
    Collection<EventGroup> groups = merger.merge(reach, backgrounds);
    EventFacts events = new EventFacts(files, limits.rates());
    events.add(groups);
    facts.addAll(events.facts());
    CrashedPrograms.of(events, groups).ifPresent(facts::add);
    facts.addAll(ChangesBeforeCrashes.of(events, groups));
    facts.addAll(UpstreamFaults.of(events, groups));
    facts.addAll(FilesystemChecks.of(events, groups));
    KernelChanges.of(files, clock, groups).ifPresent(facts::add);
    facts.addAll(NameService.of(events, groups));
    facts.addAll(LostHosts.of(files, host(), window.span(), groups));
    facts.addAll(Restarts.of(events, window, covered().from()));
    Users users = new Users(files);
    Copies copies = new Copies(merger.spans());
    facts.addAll(new Kills(files, clock, users).merge(reach, copies, backgrounds));
    facts.addAll(series.judge(Period.of(window.span(), manifest.snapshotAt()), problems));
    Snapshots snapshots = new Snapshots(files, manifest, clock, reach);
    List<Findings> present = snapshots.inReach(files, backgrounds);
    facts.addAll(Growth.of(files, snapshots::moment, users, machine.memoryKilobytes()));
    addProcesses(present, users, commands);
    facts.addAll(Accounting.of(present, users, commands, clock, reach, backgrounds));
    addStates(present, new Tenants(users, machine));
    addProblems();
    return caseFile(events);
  }

  private List<Span> times() {
    List<Span> spans = new ArrayList<>();
    for (Findings file : files) {
      Span span = Span.UNDATED;
      for (LoggedEvent event : file.events()) {
        Optional<Instant> at = clock.at(event.stamp());
        span = at.isPresent() ? span.with(Span.at(at.get())) : span;
      }
      spans.add(span);
    }
    return spans;
  }

  /**
   * The times of the logs of the host. Those of services and packages go back for months, and say
   * when the incident was only if there is nothing else.
   */
  private List<Span> hostTimes() {
    List<Span> all = files.stream().map(file -> NewestEvents.of(file, clock)).toList();
    List<Span> host = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      boolean lasting = LASTING_LOGS.contains(files.get(i).family());
      if (!lasting && all.get(i).dated()) {
        host.add(all.get(i));
      }
    }
    return host.isEmpty() ? all : host;
  }

  /** First to last sample or line of a log. */
  private Span covered() {
    Span span = series.span();
    for (Span file : times()) {
      span = span.with(file);
    }
    return span;
  }

  private void addProcesses(List<Findings> present, Users users, Commands commands) {
    List<Findings> now = OutOfMemoryTables.inReach(present, clock, reach);
    Collectors collectors = new Collectors(now, commands);
    ResourceTables tables = new ResourceTables(now, machine, users, collectors);
    Shares shares = new Shares(users, commands);
    shares.add("memory", tables.memory());
    shares.add("cpu", tables.cpu());
    shares.add("io", tables.io());
    shares.addReclaim(now);
    facts.addAll(shares.facts());
    facts.addAll(Waiting.of(now, collectors));
    JavaHeaps.limit(now, machine.memoryKilobytes()).ifPresent(facts::add);
  }

  private void addStates(List<Findings> present, Tenants tenants) {
    StateFacts states = new StateFacts();
    for (Findings file : present) {
      for (Fact fact : file.facts()) {
        if (!(fact instanceof OutOfMemoryKill)) {
          states.add(tenants.named(fact));
          tenants.ofHost(fact).ifPresent(states::add);
        }
      }
    }
    facts.addAll(states.facts());
    SynCookies.answered(states.facts()).ifPresent(facts::add);
    facts.addAll(DatabaseShares.of(states.facts()));
    facts.addAll(MemoryShares.of(states.facts(), machine.memoryKilobytes()));
    facts.addAll(CounterGrowth.of(present));
  }

  private void addProblems() {
    for (Findings file : files) {
      problems.addAll(file.problems());
      if (!file.any()) {
        String because = file.nothingBecause();
        problems.add(
            new Problem(
                file.file(),
                0,
                because.isEmpty()
                    ? "is " + file.format() + ", but holds nothing usable"
                    : because));
      }
    }
  }

  /** As the files call it, else as the monitoring does. */
  private String host() {
    return hosts.host().isEmpty() && !alerts.isEmpty() ? alerts.get(0).host() : hosts.host();
  }

  private List<String> services() {
    Optional<Alerts> seen = Alerts.within(alerts, window.span());
    return manifest.services().isEmpty() && seen.isPresent()
        ? seen.get().services()
        : List.copyOf(manifest.services());
  }

  private CaseFile caseFile(EventFacts events) {
    facts.sort(FactOrder.ORDER);
    Set<Problem> unread = new LinkedHashSet<>(problems);
    List<Problem> sorted = new ArrayList<>(unread);
    sorted.sort(
        Comparator.comparing(Problem::file)
            .thenComparingLong(Problem::line)
            .thenComparing(Problem::reason));
    int used = 0;
    for (Findings file : files) {
      used += file.any() ? 1 : 0;
    }
    return new CaseFile(
        host(),
        services(),
        window.span(),
        window.basis(),
        manifest.capturedAt(),
        manifest.snapshotAt(),
        clock.zone(),
        List.copyOf(facts),
        backgrounds.list(),
        List.copyOf(events.noise()),
        List.copyOf(sorted),
        evidence.quiet(),
        series.tooFewSamples() || evidence.cut(),
        evidence.cut(),
        used > 0 || !evidence.quiet().isEmpty() ? evidence.formats() : Set.of(),
        Precision.of(files, clock));
  }
}
