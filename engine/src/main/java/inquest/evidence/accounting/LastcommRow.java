package inquest.evidence.accounting;

import inquest.evidence.AccountingRow;
import inquest.evidence.Quantity;
import inquest.evidence.Stamp;
import inquest.evidence.Words;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** One line of lastcomm, read from its right end: names of commands have blanks and letters. */
final class LastcommRow {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String FLAGS = "SFCDX";

  /** First column of the five flags: behind a command of 16 and a blank. */
  private static final int FLAGS_AT = 17;

  private static final int FLAGS_END = FLAGS_AT + 5;

  private LastcommRow() {}

  /** Reads a line; empty when it is none of lastcomm. */
  static Optional<AccountingRow> read(String text, long line) {
    Words words = Words.of(text);
    int seconds = secondsAt(words);
    double cpu = Quantity.number(words.get(seconds - 1));
    if (seconds < 4 || Double.isNaN(cpu)) {
      return Optional.empty();
    }
    Optional<Stamp> stamp = stamp(words, seconds + 2);
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    String user = words.get(seconds - 3);
    boolean columns = inColumns(text, user);
    int flagsFrom = flagsFrom(words, seconds - 3);
    String flags =
        columns ? text.substring(FLAGS_AT, FLAGS_END) : words.between(flagsFrom, seconds - 3);
    String command = columns ? text.substring(0, FLAGS_AT).strip() : words.between(0, flagsFrom);
    return Optional.of(
        new AccountingRow(
            "lastcomm",
            user,
            command,
            1,
            cpu / 60,
            flags.replace(" ", ""),
            stamp.get(),
            line,
            text));
  }

  /** The last word {@code secs} with a date behind it. */
  private static int secondsAt(Words words) {
    for (int i = words.size() - 5; i > 3; i--) {
      if (words.get(i).equals("secs")) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Stamp> stamp(Words words, int month) {
    int monthNumber = MONTHS.indexOf(words.get(month));
    String time = words.get(month + 2);
    int colon = time.indexOf(':');
    int second = time.indexOf(':', colon + 1);
    if (words.get(month).length() != 3 || monthNumber % 3 != 0 || colon < 0) {
      return Optional.empty();
    }
    try {
      long year = Math.max(Quantity.whole(words.get(month + 3)), 0);
      LocalDateTime start =
          LocalDateTime.of(
              (int) year,
              monthNumber / 3 + 1,
              (int) Quantity.whole(words.get(month + 1)),
              (int) Quantity.whole(time.substring(0, colon)),
              (int) Quantity.whole(time.substring(colon + 1, second < 0 ? time.length() : second)));
      return Optional.of(Stamp.local(start));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True when the flags stand in their own columns between the command and the user. */
  private static boolean inColumns(String text, String user) {
    return text.length() > FLAGS_END
        && text.charAt(FLAGS_AT - 1) == ' '
        && isFlags(text.substring(FLAGS_AT, FLAGS_END).replace(" ", ""))
        && text.substring(FLAGS_END).startsWith(" " + user);
  }

  /** Where the flags begin when the columns moved: the words of flag letters before the user. */
  private static int flagsFrom(Words words, int user) {
    int from = user;
    while (from > 1 && isFlags(words.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isFlags(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (FLAGS.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
