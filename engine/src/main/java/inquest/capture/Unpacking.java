package inquest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * One visit of a capture: takes what lies in it, undoes every packing, and hands out the files,
 * each under a name of its own.
 */
final class Unpacking {
  /** Archives within each other, and compressions around one member: no honest capture has more. */
  private static final int DEEPEST = 3;

  private static final int MOST_FILES = 200_000;
  private static final int CHUNK = 1 << 16;

  private final CaptureVisitor visitor;
  private final boolean singleStream;
  private final Set<String> names = new HashSet<>();
  private boolean full;

  /**
   * @param singleStream whether the capture is one stream: an archive in it is the capture itself
   */
  Unpacking(CaptureVisitor visitor, boolean singleStream) {
    this.visitor = visitor;
    this.singleStream = singleStream;
  }

  void problem(String name, String reason) {
    visitor.problem(name, reason);
  }

  /** The rest of an archive is lost; when it is the capture itself, that of the capture. */
  void lost(String archive, String reason) {
    if (archive.isEmpty()) {
      visitor.lost(reason);
    } else {
      visitor.problem(archive, reason);
    }
  }

  /** True once there are more files than any capture has; what follows is left. */
  boolean full() {
    return full;
  }

  /**
   * Hands out a file, or what is packed in it.
   *
   * @param name inside the capture, as packed
   * @param archives how many archives it lies in
   */
  void offer(String name, MemberStream content, int archives) throws IOException {
    unpack(name, name, content, archives, 0);
  }

  private void unpack(String packed, String name, MemberStream content, int archives, int layers)
      throws IOException {
    Packing packing = Packing.of(content.peek(), content.peekedLength());
    if (packing.compression()) {
      decompress(packing, packed, name, content, archives, layers);
    } else if (packing.archive()) {
      open(packing, packed, name, content, archives);
    } else {
      handOut(packed, name, content);
    }
  }

  private void decompress(
      Packing packing, String packed, String name, MemberStream content, int archives, int layers)
      throws IOException {
    if (layers >= DEEPEST) {
      problem(packed, "compressed more than " + DEEPEST + " times over: not read");
      return;
    }
    MemberStream plain;
    try {
      plain = new MemberStream(decompressed(packing, content), content);
    } catch (IOException | RuntimeException | LinkageError e) {
      problem(packed, "cannot be decompressed: " + Faults.text(e));
      return;
    }
    unpack(packed, packing.unpackedName(name), plain, archives, layers + 1);
  }

  private static InputStream decompressed(Packing packing, MemberStream content)
      throws IOException {
    return packing == Packing.GZIP
        ? new GZIPInputStream(content, CHUNK)
        : Decompression.of(packing, content);
  }

  private void open(Packing packing, String packed, String name, MemberStream content, int archives)
      throws IOException {
    boolean whole = singleStream && archives == 0;
    String archive = whole ? "" : packed;
    if (archives >= DEEPEST) {
      problem(archive, "an archive within " + DEEPEST + " others: not opened");
    } else if (packing == Packing.EMPTY_ZIP) {
      problem(archive, "an archive without files");
    } else {
      Naming naming = new Naming(whole ? "" : packing.unpackedName(name) + "/");
      new ArchiveMembers(packing, archive, content, naming).handOut(this, archives + 1);
    }
  }

  private void handOut(String packed, String name, MemberStream content) throws IOException {
    boolean nothing = content.peekedLength() == 0 && !content.fault().isEmpty();
    if (nothing) {
      problem(packed, content.fault());
      return;
    }
    String unique = unique(packed, name);
    if (full) {
      return;
    }
    if (Packing.namedArchive(name)) {
      problem(unique, "named like an archive, but its content is not one: read as a file");
    }
    visitor.file(unique, content);
    if (!content.fault().isEmpty()) {
      problem(unique, content.fault());
    }
  }

  /** A name that no file had yet: without the suffix of the packing, else with it, else counted. */
  private String unique(String packed, String name) {
    if (names.size() >= MOST_FILES) {
      full = true;
      visitor.lost("more than " + MOST_FILES + " files: the rest was not read");
      return name;
    }
    if (names.add(name)) {
      return name;
    }
    if (names.add(packed)) {
      return packed;
    }
    int copy = 2;
    while (!names.add(packed + "#" + copy)) {
      copy++;
    }
    problem(packed + "#" + copy, "another file of the name " + packed + ": read under this one");
    return packed + "#" + copy;
  }
}
