package inquest.evidence.filesystem;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.evidence.host.PrintedDate;
import inquest.facts.Subject;
import java.util.Optional;

/** What one superblock of ext2, ext3 or ext4 remembers of errors. */
final class ExtSuperblock {
  private final String device;
  private String mount = "";
  private boolean errors;
  private long count;
  private long line;
  private String text = "";
  private Stamp first = Stamp.NONE;
  private Stamp last = Stamp.NONE;
  private String firstFunction = "";
  private String lastFunction = "";

  /**
   * Nothing known yet.
   *
   * @param device as far as it is known; empty when not
   */
  ExtSuperblock(String device) {
    this.device = device;
  }

  /** The next one in the same file: of the same device only when nothing was said yet. */
  ExtSuperblock next() {
    return new ExtSuperblock(line == 0 ? device : "");
  }

  void add(Labelled labelled, long number, String printed) {
    String value = labelled.value();
    switch (labelled.key()) {
      case "Last mounted on" -> mount = value.startsWith("/") ? value : "";
      case "Filesystem state" -> {
        errors = value.contains("with errors");
        place(number, printed);
      }
      case "FS Error count" -> {
        count = Math.max(Printed.count(value), 0);
        place(number, printed);
      }
      case "First error time" -> first = stamp(value);
      case "Last error time" -> last = stamp(value);
      case "First error function" -> firstFunction = value;
      case "Last error function" -> lastFunction = value;
      default -> {
        // The other fields are sizes and settings.
      }
    }
  }

  private void place(long number, String printed) {
    line = number;
    text = printed;
  }

  private static Stamp stamp(String value) {
    Optional<PrintedDate> date = PrintedDate.of(value);
    return date.isPresent() ? Stamp.local(date.get().time()) : Stamp.NONE;
  }

  void report(Findings findings) {
    if (!errors && count == 0) {
      return;
    }
    if (!last.hasWall()) {
      event("ext4-error-history", last, Math.max(count, 1), lastFunction, findings);
    } else {
      event("ext4-error", last, 1, lastFunction, findings);
      if (first.hasWall() && !first.equals(last)) {
        event("ext4-error", first, 1, firstFunction, findings);
      }
    }
  }

  private void event(String kind, Stamp stamp, long repeats, String function, Findings findings) {
    String state = "superblock: error in " + (function.isEmpty() ? "the file system" : function);
    findings.event(new LoggedEvent(kind, subject(), function, stamp, repeats, line, text, state));
  }

  private Subject subject() {
    if (!device.isEmpty()) {
      return Devices.subject(device);
    }
    return mount.isEmpty() ? new Subject("disk", "unknown") : new Subject("mount", mount);
  }
}
