package inquest.evidence.kernel;

import inquest.evidence.Stamp;

/**
 * One line of a log, taken apart.
 *
 * <pre>
 * [   12.345678] text                                     dmesg
 * [   12.345678][ T123] text                              with the caller
 * [Thu Jul 20 18:48:44 2023] text                         dmesg -T
 * 2023-07-20T18:48:44,123456+02:00 text                   dmesg --time-format iso
 * kern  :err   : [   12.345678] text                      dmesg -x
 * &lt;3&gt;[   12.345678] text                                  /dev/kmsg, dmesg -r
 * 3,812,12345678,-,caller=T123;text                       /dev/kmsg, extended netconsole
 * 2023-07-20 18:48:44 [   12.345678] text                 a logger of a serial console
 * 2023-07-20T18:48:44.12 &lt;4&gt;[   12.345678] text          the same with the priority
 * Jul 20 18:48:44 web01 kernel: [   12.345678] text       RFC 3164, journalctl -o short
 * 2024-04-17T00:26:33.540821+05:30 web01 kernel: text     RFC 5424 style, journalctl -o short-iso
 * &lt;4&gt;1 2024-04-17T00:26:33.5Z web01 kernel - - - text     RFC 5424
 * </pre>
 *
 * @param stamp wall time and uptime, as far as the line states them
 * @param host the host of a syslog line; empty when there is none
 * @param tag who wrote a syslog line, {@code kernel} or a daemon; empty when there is none
 * @param sender the tag with its process id, as printed before the message
 * @param message the rest
 */
record LogLine(Stamp stamp, String host, String tag, String sender, String message) {

  /** True when the kernel wrote the line, or when nothing tells who did. */
  boolean kernel() {
    return tag.isEmpty() || tag.equals("kernel") || tag.equals("kern");
  }

  /** The message with its sender, equal in every copy of the line: dmesg shows daemons that way. */
  String identity() {
    String text = kernel() ? message : sender + ": " + message;
    int lineEnd = text.indexOf("#012");
    return (lineEnd < 0 ? text : text.substring(0, lineEnd)).replace("#011", "\t").strip();
  }

  /** Takes a line apart; what is no stamp stays in the message. */
  static LogLine of(String line) {
    return new LogLineParser(line).parse();
  }
}
