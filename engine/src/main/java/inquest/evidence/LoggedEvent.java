package inquest.evidence;

import inquest.facts.Subject;

/**
 * One line of a log that a reader found worth keeping.
 *
 * @param kind kind of the later {@link inquest.facts.KernelEvent}
 * @param subject what the line names
 * @param detail what tells one reason from another; empty when nothing does
 * @param stamp the time as the line states it
 * @param repeats how many events the line stands for: 1, or more for "last message repeated"
 * @param line line number
 * @param text the line
 * @param identity the message without its time stamp and host: equal for copies of one event in
 *     several files
 */
public record LoggedEvent(
    String kind,
    Subject subject,
    String detail,
    Stamp stamp,
    long repeats,
    long line,
    String text,
    String identity) {

  /** The same at another time. */
  public LoggedEvent at(Stamp other) {
    return new LoggedEvent(kind, subject, detail, other, repeats, line, text, identity);
  }
}
