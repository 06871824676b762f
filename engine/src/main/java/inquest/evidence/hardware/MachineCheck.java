package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One machine check as {@code mcelog} decodes it. */
final class MachineCheck {
  /** Seconds since 1970 of the year 10000: beyond it the number is no time. */
  private static final long LATEST = 253_402_300_800L;

  private long line;
  private String text;
  private Stamp stamp = Stamp.NONE;
  private String cpu = "";
  private String socket = "";
  private String bank = "";
  private String what = "";
  private String dimm = "";
  private boolean uncorrected;
  private boolean ecc;

  MachineCheck(long line, String text) {
    this.line = line;
    this.text = text;
  }

  void add(String row, long number) {
    List<String> words = Printed.words(row);
    if (words.isEmpty()) {
      return;
    }
    switch (words.get(0)) {
      case "CPU" -> {
        cpu = after(words, "CPU");
        bank = after(words, "BANK");
      }
      case "TIME" -> stamp = time(Printed.count(after(words, "TIME")));
      case "MCA:" -> {
        what = row.substring(row.indexOf(':') + 1).strip();
        line = number;
        text = row;
      }
      case "Uncorrected" -> uncorrected = true;
      case "STATUS" -> uncorrected |= uncorrected(after(words, "STATUS"));
      case "MCGCAP", "SOCKETID" -> socket = after(words, "SOCKETID");
      default -> {
        dimm = dimm.isEmpty() ? SelEntry.dimm(row) : dimm;
        // Of an AMD northbridge, which is the memory controller.
        ecc |= row.contains("ECC error") || row.contains("Chipkill");
      }
    }
  }

  private static String after(List<String> words, String name) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 >= words.size() ? "" : words.get(at + 1);
  }

  private static Stamp time(long epoch) {
    if (epoch <= 0 || epoch >= LATEST) {
      return Stamp.NONE;
    }
    Instant instant = Instant.ofEpochSecond(epoch);
    return Stamp.offset(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /** Bit 61 of the status register: not corrected. */
  private static boolean uncorrected(String status) {
    try {
      return (Long.parseUnsignedLong(status, 16) >>> 61 & 1) == 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  void report(Findings findings) {
    if (line == 0) {
      return;
    }
    boolean memory = what.contains("MEMORY CONTROLLER") || what.contains("DRAM") || ecc;
    String other = uncorrected ? "processor-fault" : HardwareKind.OTHER;
    String kind = memory ? uncorrected ? "memory-uncorrected" : "memory-corrected" : other;
    findings.event(
        new LoggedEvent(
            "sel-" + kind,
            memory ? new Subject("dimm", place()) : new Subject("cpu", cpu),
            "asserted",
            stamp,
            1,
            line,
            text,
            "CPU " + cpu + " BANK " + bank + " " + what));
  }

  /** The DIMM, or as much of its place as the record tells. */
  private String place() {
    if (!dimm.isEmpty()) {
      return dimm;
    }
    int channel = what.indexOf("CHANNEL");
    long number = channel < 0 ? -1 : Printed.count(what.substring(channel + 7));
    String of = socket.isEmpty() ? "CPU " + cpu : "socket " + socket;
    return number < 0 ? of : of + " channel " + number;
  }
}
