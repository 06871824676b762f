package inquest.evidence;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import inquest.evidence.sar.RawSysstat;
import inquest.evidence.sar.SadfConversion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads all files of a capture, each with the reader that knows it. What is not read is named with
 * the reason; a file that makes its reader fail loses itself and nothing else.
 */
public final class CaptureReader {
  private static final String MANIFEST = "capture.json";

  private static final String UNKNOWN = "not recognised";

  /** What a problem of the archive as a whole is filed under. */
  private static final String WHOLE = "the capture";

  private final List<Findings> findings = new ArrayList<>();
  private final List<Problem> unread = new ArrayList<>();
  private final List<Problem> quiet = new ArrayList<>();
  private final Set<String> read = new HashSet<>();

  private final SosReports reports = new SosReports();

  /** Format that a file was read as, for those that came before the manifest. */
  private final Map<String, String> formats = new HashMap<>();

  private Manifest manifest = Manifest.NONE;
  private String manifestFile = "";
  private DeclaredFormats declared = DeclaredFormats.NONE;

  /** Whether part of the capture as a whole is lost. */
  private boolean cut;

  private final Capture capture;
  private Optional<SadfConversion> conversion = Optional.empty();

  private CaptureReader(Capture capture) {
    this.capture = capture;
  }

  /**
   * Everything that the readers find.
   *
   * @throws IOException when the capture as a whole cannot be read
   */
  public static CaptureEvidence read(Capture capture) throws IOException {
    CaptureReader reader = new CaptureReader(capture);
    capture.visit(reader.new AllFiles());
    reader.readAgain();
    reader.excuse();
    reader.findings.sort(Comparator.comparing(Findings::file));
    reader.unread.sort(
        Comparator.comparing(Problem::file)
            .thenComparingLong(Problem::line)
            .thenComparing(Problem::reason));
    reader.quiet.sort(Comparator.comparing(Problem::file));
    return new CaptureEvidence(
        capture.name(),
        reader.manifest,
        List.copyOf(reader.findings),
        List.copyOf(reader.quiet),
        Set.copyOf(reader.read),
        reader.cut,
        List.copyOf(reader.unread));
  }

  /** In an sos report, says of files that nobody recognises why they carry no evidence. */
  private void excuse() {
    if (!reports.none()) {
      NoEvidence known = new NoEvidence();
      unread.replaceAll(problem -> excused(problem, known));
    }
  }

  private Problem excused(Problem problem, NoEvidence known) {
    String because = problem.reason().equals(UNKNOWN) ? reports.because(problem.file(), known) : "";
    return because.isEmpty() ? problem : new Problem(problem.file(), 0, "no evidence: " + because);
  }

  private final class AllFiles implements CaptureVisitor {
    @Override
    public void file(String name, InputStream content) throws IOException {
      if (name.equals(MANIFEST) || name.endsWith("/" + MANIFEST)) {
        manifest(name, content);
      } else {
        evidence(name, content);
      }
    }

    @Override
    public void problem(String name, String reason) {
      unread.add(new Problem(name.isEmpty() ? WHOLE : name, 0, reason));
    }

    @Override
    public void lost(String reason) {
      cut = true;
      problem("", reason);
    }
  }

  /** The files that a manifest declared after they had been read as something else. */
  private final class MisreadFiles implements CaptureVisitor {
    @Override
    public void file(String name, InputStream content) throws IOException {
      if (misread(name)) {
        findings.removeIf(found -> found.file().equals(name));
        quiet.removeIf(problem -> problem.file().equals(name));
        unread.removeIf(problem -> problem.file().equals(name));
        evidence(name, content);
      }
    }

    @Override
    public void problem(String name, String reason) {
      if (misread(name)) {
        unread.add(new Problem(name, 0, reason));
      }
    }
  }

  private boolean misread(String name) {
    String wanted = declared.of(name);
    return formats.containsKey(name) && !wanted.isEmpty() && !wanted.equals(formats.get(name));
  }

  private void readAgain() {
    List<String> misread = formats.keySet().stream().filter(this::misread).sorted().toList();
    if (misread.isEmpty()) {
      return;
    }
    try {
      capture.visit(new MisreadFiles());
    } catch (IOException e) {
      for (String name : misread) {
        unread.add(
            new Problem(name, 0, "the manifest that declares its format came too late: " + e));
      }
    }
  }

  private void manifest(String name, InputStream content) {
    if (!manifestFile.isEmpty()) {
      unread.add(new Problem(name, 0, "a second manifest beside " + manifestFile + ": not used"));
      return;
    }
    manifestFile = name;
    manifest = new ManifestReader(name, unread).read(content);
    declared = new DeclaredFormats(manifest.sources());
  }

  private void evidence(String name, InputStream content) throws IOException {
    reports.note(name);
    byte[] start = content.readNBytes(Head.BYTES);
    Head head = Head.of(name, start, start.length);
    String format = "";
    String refusal = Unreadable.reason(head, start);
    if (RawSysstat.is(start)) {
      sysstat(name, start);
    } else if (refusal.isEmpty()) {
      Optional<Reader> reader = recognised(head, start);
      if (reader.isPresent()) {
        format = reader.get().format();
        read(reader.get(), name, new Lines(start, content));
      }
    } else {
      unread.add(new Problem(name, 0, refusal));
    }
    if (manifestFile.isEmpty()) {
      formats.put(name, format);
    }
  }

  /** Reads a raw file of sysstat through sadf, or says how to convert it. */
  private void sysstat(String name, byte[] start) throws IOException {
    String because = "it is packed or in an archive";
    Optional<Path> file = capture.onDisk(name);
    if (file.isPresent()) {
      SadfConversion sadf = conversion.orElseGet(SadfConversion::new);
      conversion = Optional.of(sadf);
      Findings found = new Findings(name, "sadf-json", "sar");
      because = sadf.read(file.get(), found);
      if (because.isEmpty()) {
        unread.addAll(found.problems());
        add(found);
        return;
      }
    }
    unread.add(new Problem(name, 0, RawSysstat.advice(name, start) + " (" + because + ")"));
  }

  private Optional<Reader> recognised(Head head, byte[] start) {
    try {
      return reader(head, start);
    } catch (RuntimeException e) {
      unread.add(new Problem(head.name(), 0, "recognising it failed: " + e));
      return Optional.empty();
    }
  }

  /** The reader of a file; when there is none, says why. */
  private Optional<Reader> reader(Head head, byte[] start) {
    Optional<Recognised> recognised = Recognised.of(head);
    boolean sure = recognised.isPresent() && recognised.get().how() == Recognition.BY_CONTENT;
    Optional<Reader> known =
        recognised.isPresent() ? Optional.of(recognised.get().reader()) : Optional.empty();
    String substitute = sure ? "" : Unreadable.substitute(head, start);
    if (!substitute.isEmpty()) {
      unread.add(new Problem(head.name(), 0, substitute));
      return Optional.empty();
    }
    Optional<Reader> reader = known;
    String format = declared.of(head.name());
    if (!format.isEmpty()) {
      Optional<Reader> named = DeclaredFormats.reader(format, head, known);
      if (named.isEmpty()) {
        String reason = head.name() + " is declared as " + format + ", which is no known format";
        unread.add(new Problem(manifestFile, 0, reason));
      }
      reader = named.isPresent() ? named : known;
    }
    if (reader.isEmpty()) {
      unread.add(new Problem(head.name(), 0, UNKNOWN));
    }
    return reader;
  }

  private void read(Reader reader, String name, Lines lines) {
    Findings found = new Findings(name, reader.format(), reader.family());
    found.declare(manifest.declaration(name));
    try {
      reader.read(lines, found);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String reason = "recognised as " + reader.format() + ", but reading it failed: " + e;
      unread.add(new Problem(name, lines.number(), reason));
      return;
    }
    unread.addAll(found.problems());
    lineProblems(name, lines);
    String because = found.nothingBecause();
    if (found.any() || !found.parts().isEmpty()) {
      add(found);
    } else if (because.isEmpty()) {
      unread.add(
          new Problem(name, 0, "recognised as " + reader.format() + ", but nothing usable in it"));
    } else {
      quiet.add(new Problem(name, 0, reader.format() + ": " + because));
      read.add(reader.format());
    }
  }

  /** The findings of a file, and those of its parts that are of other formats. */
  private void add(Findings found) {
    if (found.any()) {
      findings.add(found);
      read.add(found.format());
    }
    for (Findings part : found.parts()) {
      unread.addAll(part.problems());
      add(part);
    }
  }

  private void lineProblems(String name, Lines lines) {
    if (lines.cutLines() > 0) {
      String reason = lines.cutLines() + " lines longer than 1 MiB were cut (first: line ";
      unread.add(new Problem(name, lines.firstCutLine(), reason + lines.firstCutLine() + ")"));
    }
    if (lines.undecodableLines() > 0) {
      String reason =
          lines.undecodableLines() + " lines hold bytes that are not UTF-8 (first: line ";
      long first = lines.firstUndecodableLine();
      unread.add(new Problem(name, first, reason + first + "): those bytes are lost"));
    }
  }
}
