package inquest.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A reader that knows a file: the first of all that knows its content, else the first that knows
 * its name.
 *
 * @param reader the reader
 * @param how by what it knows the file
 */
record Recognised(Reader reader, Recognition how) {

  /**
   * The reader of a file. Asked first are those whose format is called like the file: with a
   * hundred readers that saves most of the time of recognising, and it changes nothing else ({@code
   * RecognitionTest}).
   */
  static Optional<Recognised> of(Head head) {
    String word = head.firstWord();
    if (!word.isEmpty()) {
      for (Reader reader : Readers.all()) {
        if (called(reader, word) && reader.recognise(head) == Recognition.BY_CONTENT) {
          return Optional.of(new Recognised(reader, Recognition.BY_CONTENT));
        }
      }
    }
    return asked(Readers.all(), head);
  }

  private static Optional<Recognised> asked(List<Reader> readers, Head head) {
    Reader byName = null;
    for (Reader reader : readers) {
      Recognition recognition = reader.recognise(head);
      if (recognition == Recognition.BY_CONTENT) {
        return Optional.of(new Recognised(reader, recognition));
      }
      if (recognition == Recognition.BY_NAME && byName == null) {
        byName = reader;
      }
    }
    return byName == null
        ? Optional.empty()
        : Optional.of(new Recognised(byName, Recognition.BY_NAME));
  }

  /** Whether a word is the first of the name of a format, or stands in what the reader reads. */
  private static boolean called(Reader reader, String word) {
    return reader.format().startsWith(word) && wordEnds(reader.format(), word.length())
        || names(reader.reads(), word);
  }

  private static boolean names(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if ((at == 0 || wordEnds(text, at - 1)) && wordEnds(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordEnds(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
