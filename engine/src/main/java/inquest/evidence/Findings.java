package inquest.evidence;

import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What one reader found in one file. */
public final class Findings {
  private record Key(String measure, Subject subject) {
    // Written out, since the generated methods are linked anew at every start of the JVM.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && measure.equals(other.measure)
          && subject.equals(other.subject);
    }

    @Override
    public int hashCode() {
      return 31 * measure.hashCode() + subject.hashCode();
    }
  }

  private final String file;
  private final String format;
  private final String family;
  private final List<Fact> facts = new ArrayList<>();
  private final List<LoggedEvent> events = new ArrayList<>();
  private final List<ProcessRow> processes = new ArrayList<>();
  private final List<AccountingRow> accounting = new ArrayList<>();
  private final Map<Key, SampleColumn> columns = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> identity = new LinkedHashMap<>();
  private String sampleZone = "local";
  private String nothing = "";
  private Declaration declaration = Declaration.NONE;
  private final List<Findings> parts = new ArrayList<>();

  public Findings(String file, String format, String family) {
    this.file = file;
    this.format = format;
    this.family = family;
  }

  /** Adds a fact that holds when the capture was taken, or that carries its own span. */
  public void fact(Fact fact) {
    facts.add(fact);
  }

  /** Adds a line of a log. */
  public void event(LoggedEvent event) {
    events.add(event);
  }

  /** Adds a row of a table of processes. */
  public void process(ProcessRow row) {
    processes.add(row);
  }

  /** Adds a row of process accounting. */
  public void accounting(AccountingRow row) {
    accounting.add(row);
  }

  /** The column that samples of this measure and subject go to. */
  public SampleColumn samples(String measure, Subject subject) {
    return columns.computeIfAbsent(
        new Key(measure, subject), key -> new SampleColumn(measure, subject));
  }

  /**
   * States the clock of the samples: {@code local} (that of the host, the default) or an offset
   * such as {@code Z}.
   */
  public void sampleZone(String zone) {
    sampleZone = zone;
  }

  /** Names something that could not be read; the rest is kept. */
  public void problem(long line, String reason) {
    problems.add(new Problem(file, line, reason));
  }

  /** States why the file, though recognised, holds no evidence: "the drive has no SMART". */
  public void nothing(String reason) {
    nothing = reason;
  }

  /**
   * Notes what the file says of the machine and the moment. Keys: {@code host}, {@code kernel},
   * {@code cpus}, {@code memory-kilobytes}, {@code uptime-seconds}, {@code boot-epoch-seconds},
   * {@code date} (ISO 8601), {@code time-zone}, {@code user:UID} (name of a user id), {@code
   * device:NAME} (the disk below a device-mapper device, partition or ATA port), {@code
   * attached:NAME} ({@code removable} or {@code fixed} disk), {@code product} (of the machine),
   * {@code virtual} ({@code true} in a virtual machine), {@code chassis} ({@code ok} when it
   * reports no fault), {@code taken} (when the state in the file was taken, if that is not the
   * moment of the capture: an instant, a date and time or a date of ISO 8601, or a time of day),
   * {@code incident:HOST:START} (an outage that the monitoring saw from that epoch second on: its
   * end, then the services, parted by semicolons), {@code lost:HOST:START} (that in this outage the
   * host itself did not answer).
   */
  public void identify(String key, String value) {
    identity.putIfAbsent(key, value);
  }

  /** Notes what the manifest says of the file, for readers of layouts that are not public. */
  public void declare(Declaration said) {
    declaration = said;
  }

  /** What the manifest says of the file. */
  public Declaration declaration() {
    return declaration;
  }

  /**
   * Findings for a part of the file that is of another format: a file of several outputs one after
   * the other.
   */
  public Findings part(Reader reader) {
    Findings part = new Findings(file, reader.format(), reader.family());
    parts.add(part);
    return part;
  }

  /** The parts of other formats. */
  public List<Findings> parts() {
    return parts;
  }

  /** The same with other events in place of those found, for times that are known better later. */
  public Findings withEvents(UnaryOperator<LoggedEvent> change) {
    Findings changed = new Findings(file, format, family);
    changed.facts.addAll(facts);
    events.forEach(event -> changed.events.add(change.apply(event)));
    changed.processes.addAll(processes);
    changed.accounting.addAll(accounting);
    changed.columns.putAll(columns);
    changed.problems.addAll(problems);
    changed.identity.putAll(identity);
    changed.sampleZone = sampleZone;
    changed.nothing = nothing;
    changed.declaration = declaration;
    changed.parts.addAll(parts);
    return changed;
  }

  /** A source at this line of the file. */
  public Source at(long line, String text) {
    return new Source(family, file, line, text);
  }

  /** A source that is the file as a whole. */
  public Source whole() {
    return new Source(family, file, 0, "");
  }

  public String file() {
    return file;
  }

  public String format() {
    return format;
  }

  public String family() {
    return family;
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<LoggedEvent> events() {
    return events;
  }

  public List<ProcessRow> processes() {
    return processes;
  }

  public List<AccountingRow> accounting() {
    return accounting;
  }

  public List<SampleColumn> columns() {
    return List.copyOf(columns.values());
  }

  public List<Problem> problems() {
    return problems;
  }

  public Map<String, String> identity() {
    return identity;
  }

  public String sampleZone() {
    return sampleZone;
  }

  /** Why there is nothing; empty when no reason was given. */
  public String nothingBecause() {
    return nothing;
  }

  /** True when the reader found something to use. */
  public boolean any() {
    return !facts.isEmpty()
        || !events.isEmpty()
        || !processes.isEmpty()
        || !accounting.isEmpty()
        || !columns.isEmpty()
        || !identity.isEmpty();
  }
}
