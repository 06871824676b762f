package inquest.evidence.mail;

import inquest.evidence.Stamp;
import inquest.evidence.Words;
import inquest.evidence.host.PrintedMoment;

/**
 * One line of a log of Exim.
 *
 * @param stamp its time; {@link Stamp#NONE} when it has none
 * @param event {@code <=}, {@code =>}, {@code ->}, {@code ==} or {@code **}; empty for other lines
 * @param sender who handed the message in, for {@code <=}; empty else
 * @param message the line without its time
 */
record EximLogLine(Stamp stamp, String event, String sender, String message) {
  private static final EximLogLine NONE = new EximLogLine(Stamp.NONE, "", "", "");
  private static final int STAMP = 19;

  static EximLogLine of(String line) {
    if (line.length() < STAMP + 2 || line.charAt(4) != '-' || line.charAt(STAMP) != ' ') {
      return NONE;
    }
    Stamp stamp = PrintedMoment.stamp(line);
    if (!stamp.hasWall()) {
      return NONE;
    }
    Words words = Words.of(line);
    int at = stamp.zone().equals("local") ? 2 : 3;
    at += words.get(at).startsWith("[") ? 1 : 0;
    boolean id = QueuedMessage.id(words.get(at));
    String event = id ? words.get(at + 1) : "";
    boolean known = event.length() == 2 && "<= => -> == ** *> >>".contains(event);
    String sender = event.equals("<=") ? sender(words, at + 2) : "";
    return new EximLogLine(stamp, known ? event : "", sender, words.from(at));
  }

  boolean dated() {
    return stamp.hasWall();
  }

  /** The local user behind {@code U=}, the authenticated one behind {@code A=}, or the address. */
  private static String sender(Words words, int address) {
    String user = "";
    String login = "";
    boolean local = false;
    for (int i = address + 1; i < words.size(); i++) {
      String word = words.get(i);
      local |= word.equals("P=local");
      user = word.startsWith("U=") ? word.substring(2) : user;
      boolean authenticated = word.startsWith("A=") && word.indexOf(':') > 0;
      login = authenticated ? word.substring(word.lastIndexOf(':') + 1) : login;
    }
    if (local && !user.isEmpty()) {
      return user;
    }
    return login.isEmpty() ? words.get(address) : login;
  }
}
