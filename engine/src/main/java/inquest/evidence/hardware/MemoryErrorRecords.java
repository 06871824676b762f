package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The memory error records of a DMI table, and the DIMMs that refer to them. */
final class MemoryErrorRecords {
  private static final String[] DAMAGE = {
    "multi-bit", "double-bit", "parity", "uncorrect", "nibble", "bad read", "checksum", "crc"
  };
  private static final int MEMORY_DEVICE = 17;
  private static final int MEMORY_ERROR_32 = 18;
  private static final int MEMORY_ERROR_64 = 33;

  /** A record that names an error. */
  private record Error(String handle, String type, long line, String text) {}

  private final Map<String, String> locators = new HashMap<>();
  private final List<Error> errors = new ArrayList<>();
  private int type = -1;
  private String handle = "";
  private String errorHandle = "";

  /** A structure begins. */
  void open(int structureType, String structureHandle) {
    type = structureType;
    handle = structureHandle;
    errorHandle = "";
  }

  void add(Labelled labelled, long number, String line) {
    String value = labelled.value();
    if (type == MEMORY_DEVICE && labelled.key().equals("Error Information Handle")) {
      errorHandle = value;
    } else if (type == MEMORY_DEVICE && labelled.key().equals("Locator")) {
      locators.put(errorHandle, value);
    } else if ((type == MEMORY_ERROR_32 || type == MEMORY_ERROR_64)
        && labelled.key().equals("Type")
        && !harmless(value)) {
      errors.add(new Error(handle, value, number, line));
    }
  }

  private static boolean harmless(String value) {
    return value.isEmpty()
        || value.equals("OK")
        || value.equals("Unknown")
        || value.startsWith("<");
  }

  void report(Findings findings) {
    for (Error error : errors) {
      findings.fact(
          new HardwareLogEntry(
              kind(error.type()),
              new Subject("dimm", locators.getOrDefault(error.handle(), error.handle())),
              "asserted",
              1,
              Span.UNDATED,
              findings.at(error.line(), error.text())));
    }
  }

  private static String kind(String errorType) {
    String lower = errorType.toLowerCase(Locale.ROOT);
    if (lower.startsWith("corrected") || lower.contains("single-bit")) {
      return "memory-corrected";
    }
    for (String damage : DAMAGE) {
      if (lower.contains(damage)) {
        return "memory-uncorrected";
      }
    }
    return "memory-configuration";
  }
}
