package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;

/**
 * A report about a program that died.
 *
 * @param program its name without path; empty when it died of something else than a fault
 * @param stamp when; {@link Stamp#NONE} while that is not known
 * @param line line number
 * @param text the line
 */
record CrashReport(String program, Stamp stamp, long line, String text) {
  static final CrashReport NONE = new CrashReport("", Stamp.NONE, 0, "");

  /** A report without its time. */
  static CrashReport of(String program, long line, String text) {
    String name = program.substring(program.lastIndexOf('/') + 1);
    return new CrashReport(name, Stamp.NONE, line, text);
  }

  CrashReport at(Stamp time) {
    return new CrashReport(program, time, line, text);
  }

  /** Adds an event when there is a program and a time. */
  void state(Findings findings) {
    if (!program.isEmpty() && stamp.hasWall()) {
      Subject subject = new Subject("command", program);
      String identity = "crash report: " + program;
      findings.event(new LoggedEvent("segfault", subject, "", stamp, 1, line, text, identity));
    }
  }
}
