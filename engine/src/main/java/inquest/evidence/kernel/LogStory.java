package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.kernel.EventKeeper.Kept;
import inquest.evidence.kernel.KernelPattern.Role;
import inquest.facts.Subject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the candidate lines of one log add up to. */
final class LogStory {
  private static final int LONGEST_TEXT = 1000;
  private static final int ECHO_LINES = 5;
  private static final int LAST_BOOT_LINES = 400;

  private final Findings findings;
  private final KernelMessages messages;
  private final EventKeeper keeper = new EventKeeper();
  private final OutOfMemoryReports outOfMemory = new OutOfMemoryReports();
  private final LogBoots boots = new LogBoots(keeper);
  private final LogHosts hosts = new LogHosts();
  private final LogClock clock = new LogClock();
  private final AtaPorts ports = new AtaPorts();
  private final Map<String, String> attached = new LinkedHashMap<>();
  private final Set<String> usbHosts = new HashSet<>();
  private String hypervisor = "";
  private final Map<String, Kept> noise = new LinkedHashMap<>();
  private Optional<LineFollower> follower = Optional.empty();
  private Optional<Kept> lastKept = Optional.empty();
  private long lastKeptLine;
  private long lastCrashLine = -ECHO_LINES;
  private long lastBootLine = -LAST_BOOT_LINES;
  private boolean panicked;
  private long undated;

  LogStory(Findings findings, KernelMessages messages) {
    this.findings = findings;
    this.messages = messages;
  }

  /** Takes one of the lines that show who writes the log and when. */
  void sample(String text, long number) {
    LogLine line = LogLine.of(text);
    hosts.sample(line);
    clock.sample(line, number, text);
  }

  /** Takes a line that holds an anchor; true when one of its patterns knows it. */
  boolean candidate(String text, long number, List<KernelPattern> patterns) {
    LogLine line = LogLine.of(text);
    boolean console = line.tag().isEmpty() && !line.stamp().hasUptime();
    LogLine message = console ? afterConsoleText(line) : line;
    Optional<MessageMatch> match = MessageMatch.of(patterns, message);
    if (match.isEmpty() && line.tag().isEmpty() && !console) {
      message = afterConsoleText(line);
      match = MessageMatch.of(patterns, message);
    }
    if (match.isPresent()) {
      take(match.get(), message, text, number, 1);
    }
    return match.isPresent();
  }

  /** Takes the line by which journalctl parts two boots. */
  void parted(String text, long number) {
    boots.parted(LogLine.of(text), cut(text), number);
  }

  /** Console logs mix other output with the lines: the last time stamp begins the message. */
  private static LogLine afterConsoleText(LogLine line) {
    String message = line.message();
    for (int at = message.lastIndexOf('['); at > 0; at = message.lastIndexOf('[', at - 1)) {
      int end = message.indexOf(']', at);
      if (end > 0 && !Double.isNaN(LogLineParser.seconds(message.substring(at + 1, end).strip()))) {
        return LogLine.of(message.substring(at));
      }
    }
    return line;
  }

  private void take(MessageMatch match, LogLine line, String text, long number, long times) {
    follower = Optional.empty();
    if (match.pattern().role() == Role.CONTEXT) {
      context(match, line, text, number);
      return;
    }
    ports.seen(match.subject());
    boolean crash =
        match.pattern().kind().equals("oops") || match.pattern().kind().equals("kernel-bug");
    boolean panic = match.pattern().kind().equals("panic");
    boolean echo =
        match.pattern().role() == Role.ECHO
            && (panic ? panicked : number - lastCrashLine < ECHO_LINES);
    panicked |= panic;
    lastCrashLine = crash ? number : lastCrashLine;
    if (!echo) {
      Kept event = keep(match, kind(match, number), line, text, number, times);
      follow(match, line, text, number, event);
    }
  }

  /** A record without a number in braces is of the last boot, or of this one of an old kernel. */
  private String kind(MessageMatch match, long number) {
    String kind = match.pattern().kind();
    boolean kept = number - lastBootLine < LAST_BOOT_LINES;
    return kind.startsWith("last-boot-") && !kept ? PlatformMessages.UNCORRECTED : kind;
  }

  private Kept keep(
      MessageMatch match, String kind, LogLine line, String text, long number, long times) {
    boots.seen(line, cut(text), number);
    Kept event =
        keeper.keep(
            new LoggedEvent(
                kind,
                match.subject(),
                match.detail(),
                line.stamp(),
                match.repeats() * times,
                number,
                cut(text),
                cut(line.identity())),
            line.host());
    hosts.sample(line);
    lastKept = Optional.of(event);
    lastKeptLine = number;
    undated += line.stamp().hasUptime() || line.stamp().hasWall() ? 0 : 1;
    return event;
  }

  /** The lines that go on to tell of an event. */
  private void follow(MessageMatch match, LogLine line, String text, long number, Kept event) {
    switch (event.event().kind()) {
      case LogScan.HUNG_TASK -> follower = Optional.of(new HungTaskTrace(event));
      case LogScan.RCU_STALL ->
          follower = Optional.of(new DetailLines(event, DetailLines.Wanted.STALL_TICKS));
      case "ghes-corrected", PlatformMessages.UNCORRECTED, PlatformMessages.LAST_BOOT_FATAL ->
          follower = Optional.of(new DetailLines(event, DetailLines.Wanted.ERROR_SECTION));
      case "oom-invoked" -> outOfMemory.invoked(line.message(), event);
      case OutOfMemoryReports.KILL, OutOfMemoryReports.GROUP_KILL ->
          outOfMemory.kill(match, line.message(), event, findings.at(number, cut(text)));
      default -> {
        // the line says it all
      }
    }
  }

  private void context(MessageMatch match, LogLine line, String text, long number) {
    switch (match.pattern().kind()) {
      case LogScan.BOOT -> boots.begun(match, line, cut(text), number);
      case LogScan.REPEATED -> repeated(match, line, text, number);
      case StorageMessages.PORT_RECOVERED -> ports.recovered(match.subject().name());
      case PlatformMessages.HYPERVISOR -> hypervisor = match.detail();
      case StorageMessages.USB_HOST -> usbHosts.add(match.subject().name());
      case StorageMessages.ATTACHED -> attached(match);
      case PlatformMessages.LAST_BOOT -> lastBootLine = number;
      case OutOfMemoryReports.RAM -> outOfMemory.ram(match.repeats());
      case OutOfMemoryReports.CONSTRAINT -> outOfMemory.constraint(line.message());
      case OutOfMemoryReports.LIMIT -> outOfMemory.limit(match.group("group"));
      case OutOfMemoryReports.OF_GROUP -> outOfMemory.ofGroup(match.group("group"));
      case OutOfMemoryReports.OF_HOST -> outOfMemory.ofHost();
      case OutOfMemoryReports.TABLE -> follower = Optional.of(outOfMemory.table(line.message()));
      default -> killed(match, line, text, number);
    }
  }

  /** A disk behind the USB can be taken out, whatever it says of its medium. */
  private void attached(MessageMatch match) {
    boolean usb = usbHosts.contains(match.group("host"));
    attached.put(match.subject().name(), usb ? "removable" : match.detail().strip());
  }

  private void killed(MessageMatch match, LogLine line, String text, long number) {
    if (!outOfMemory.killed(match, line.message(), number)) {
      String kind = outOfMemory.grouped() ? OutOfMemoryReports.GROUP_KILL : OutOfMemoryReports.KILL;
      Kept event = keep(match, kind, line, text, number, 1);
      outOfMemory.kill(match, line.message(), event, findings.at(number, cut(text)));
    }
  }

  /** "last message repeated 5 times", or the message itself in brackets. */
  private void repeated(MessageMatch match, LogLine line, String text, long number) {
    if (match.detail().isEmpty()) {
      if (lastKept.isPresent() && lastKeptLine == number - 1) {
        lastKept.get().add(match.repeats());
        lastKeptLine = number;
      }
      return;
    }
    LogLine inner = LogLine.of(match.group("d"));
    LogLine repeated =
        new LogLine(
            inner.stamp().hasUptime()
                ? line.stamp().withUptime(inner.stamp().uptimeSeconds())
                : line.stamp(),
            line.host(),
            line.tag(),
            line.sender(),
            inner.message());
    byte[] bytes = repeated.message().getBytes(StandardCharsets.UTF_8);
    long found = messages.scanner().find(bytes, 0, bytes.length);
    if (found != LiteralScanner.NONE) {
      MessageMatch.of(messages.of(LiteralScanner.literal(found)), repeated)
          .filter(known -> known.pattern().role() == Role.EVENT)
          .ifPresent(known -> take(known, repeated, text, number, match.repeats()));
    }
  }

  /** Counts a harmless line; the text is asked for the first time only. */
  boolean noise(KernelPattern pattern) {
    Kept first = noise.get(pattern.kind());
    if (first != null) {
      first.add(1);
    }
    return first != null;
  }

  void firstNoise(KernelPattern pattern, String text, long number) {
    LogLine line = LogLine.of(text);
    LoggedEvent event =
        new LoggedEvent(
            pattern.kind(), Subject.HOST, "", line.stamp(), 1, number, cut(text), pattern.kind());
    noise.put(pattern.kind(), keeper.keep(event, line.host()));
  }

  /** True while the lines that follow belong to an event. */
  boolean following() {
    return follower.isPresent();
  }

  /** Hands a line to what follows. */
  void next(String text, long number) {
    if (text.isEmpty()) {
      return;
    }
    LogLine line = LogLine.of(text);
    if (follower.isPresent() && !follower.get().accept(line, number, text)) {
      follower = Optional.empty();
    }
  }

  /** An event of its own ends what was followed. */
  void interrupt() {
    follower = Optional.empty();
  }

  /** States everything. */
  void finish(long lines) {
    String host = hosts.host();
    if (!host.isEmpty()) {
      findings.identify("host", host);
    }
    boots.finish(findings);
    if (!hosts.mixed()) {
      clock.finish(findings);
      ports.finish(findings);
      if (!hypervisor.isEmpty()) {
        findings.identify("virtual", "true");
      }
      attached.forEach((disk, kind) -> findings.identify("attached:" + disk, kind));
    }
    outOfMemory.finish(findings);
    long foreign = 0;
    for (Kept event : keeper.all()) {
      if (hosts.mixed() && !event.host().isEmpty() && !event.host().equals(host)) {
        foreign++;
      } else {
        findings.event(event.event());
      }
    }
    problems(host, foreign);
    if (findings.events().isEmpty() && findings.facts().isEmpty()) {
      findings.nothing("none of its " + lines + " lines is a message of interest");
    }
  }

  private void problems(String host, long foreign) {
    if (foreign > 0) {
      findings.problem(0, foreign + " events of hosts other than " + host + " were left out");
    }
    if (undated > 0) {
      findings.problem(0, undated + " events carry no time that could be read");
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
