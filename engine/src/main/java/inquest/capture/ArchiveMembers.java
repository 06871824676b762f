package inquest.capture;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The members of one archive, read as a stream, in its order. */
final class ArchiveMembers {
  private static final long LONGEST_TAR_HEADER = 16L << 20;

  private final String archive;
  private final MemberStream content;
  private final Naming naming;
  private final boolean tar;
  private final ArchiveInputStream<?> members;
  private final ZipEndWatch zipEnd;
  private boolean endMissing;

  /**
   * @param archive its name inside the capture; empty when it is the capture
   */
  ArchiveMembers(Packing packing, String archive, MemberStream content, Naming naming) {
    this.archive = archive;
    this.content = content;
    this.naming = naming;
    this.tar = packing == Packing.TAR;
    this.zipEnd = new ZipEndWatch(content);
    this.members = tar ? new EndSeekingTar() : new ZipArchiveInputStream(zipEnd);
  }

  /** Tar archives end with a record of zeros; without it something was cut off. */
  private final class EndSeekingTar extends TarArchiveInputStream {
    EndSeekingTar() {
      super(content, true);
    }

    @Override
    protected boolean isEOFRecord(byte[] record) {
      endMissing |= record == null;
      return super.isEOFRecord(record);
    }
  }

  /** Hands out every member, then says what is wrong with the archive as a whole. */
  void handOut(Unpacking unpacking, int archives) throws IOException {
    String fault = "";
    long files = 0;
    try {
      ArchiveEntry entry = next();
      while (entry != null && !unpacking.full()) {
        files += member(entry, unpacking, archives);
        entry = next();
      }
      endMissing |= !tar && entry == null && !zipEnd.complete();
    } catch (DamagedArchiveException e) {
      fault = e.getMessage();
    }
    report(unpacking, files, fault);
  }

  private ArchiveEntry next() throws DamagedArchiveException {
    content.allow(tar ? LONGEST_TAR_HEADER : MemberStream.UNLIMITED);
    try {
      ArchiveEntry entry = members.getNextEntry();
      if (entry instanceof TarArchiveEntry header && !header.isCheckSumOK()) {
        throw new DamagedArchiveException("a header has a wrong checksum");
      }
      return entry;
    } catch (IOException | RuntimeException e) {
      throw new DamagedArchiveException(Faults.text(e));
    } finally {
      content.allow(MemberStream.UNLIMITED);
    }
  }

  private long member(ArchiveEntry entry, Unpacking unpacking, int archives) throws IOException {
    String name = naming.inside(entry.getName(), entry.isDirectory());
    if (entry.isDirectory()) {
      return 0;
    }
    String refusal = refusal(entry);
    if (!refusal.isEmpty()) {
      unpacking.problem(name, refusal);
    } else if (entry instanceof ZipArchiveEntry zip) {
      zipMember(name, zip, unpacking, archives);
    } else if (!link(entry)) {
      unpacking.offer(name, new MemberStream(members, content), archives);
      skipRest();
    }
    return 1;
  }

  /** Skipped, not read: the holes of a sparse file are endless. */
  private void skipRest() throws DamagedArchiveException {
    try {
      long skipped = members.skip(Long.MAX_VALUE);
      while (skipped > 0) {
        skipped = members.skip(Long.MAX_VALUE);
      }
    } catch (IOException | RuntimeException e) {
      throw new DamagedArchiveException(Faults.text(e));
    }
  }

  /** Zip members carry a checksum that the stream does not look at. */
  private void zipMember(String name, ZipArchiveEntry entry, Unpacking unpacking, int archives)
      throws IOException {
    CheckedInputStream checked = new CheckedInputStream(members, new CRC32());
    MemberStream member = new MemberStream(checked, content);
    unpacking.offer(name, member, archives);
    member.drain();
    boolean wrong = entry.getCrc() >= 0 && entry.getCrc() != checked.getChecksum().getValue();
    if (wrong && member.fault().isEmpty()) {
      unpacking.problem(name, "damaged: its checksum is wrong, what was read from it may be too");
    }
  }

  private static boolean link(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink());
  }

  /** Why a member is not read; empty when it is, or is a link to another member. */
  private String refusal(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tarEntry) {
      return refusal(tarEntry);
    }
    return members.canReadEntryData(entry) ? "" : "encrypted, or packed in a way not known here";
  }

  private String refusal(TarArchiveEntry entry) {
    if (link(entry)) {
      String place = entry.isSymbolicLink() ? entry.getName() : "";
      return Naming.leaves(place, entry.getLinkName())
          ? "a link to " + Naming.printable(entry.getLinkName()) + ", outside the capture"
          : "";
    }
    if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      return "a pipe or device: it has no content";
    }
    return members.canReadEntryData(entry) ? "" : "stored in a way not known here";
  }

  private void report(Unpacking unpacking, long files, String fault) {
    if (naming.escapes() > 0) {
      unpacking.problem(
          archive,
          naming.escapes()
              + " names are absolute or lead out of the capture (first: "
              + naming.firstEscape()
              + "): read under names inside it");
    }
    if (!content.fault().isEmpty()) {
      unpacking.lost(archive, content.fault());
    } else if (!fault.isEmpty()) {
      unpacking.lost(archive, "damaged or cut off after " + files + " files: " + fault);
    } else if (endMissing) {
      unpacking.lost(archive, "cut off after " + files + " files: its end is missing");
    } else if (files == 0) {
      unpacking.problem(archive, "an archive without files");
    }
  }

  /** No further member can be found. */
  private static final class DamagedArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedArchiveException(String message) {
      super(message);
    }
  }
}
