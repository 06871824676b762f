package inquest.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code capture.json} declares files to be. A declaration outranks content and name.
 *
 * @param sources name of a file → format id, or the command or path that the file comes from
 */
record DeclaredFormats(Map<String, String> sources) {
  static final DeclaredFormats NONE = new DeclaredFormats(Map.of());

  private static final List<String> SUFFIXES = List.of(".gz", ".xz", ".bz2", ".zst");

  /** What the file is declared to be; empty when nothing is. */
  String of(String name) {
    return find(sources, name).orElse("");
  }

  /** What a map by names of files has for a file as the capture hands it out. */
  static <T> Optional<T> find(Map<String, T> byName, String name) {
    T exact = byName.get(name);
    if (exact != null || byName.isEmpty()) {
      return Optional.ofNullable(exact);
    }
    for (Map.Entry<String, T> entry : byName.entrySet()) {
      String file = plain(entry.getKey());
      if (file.equals(name) || file.endsWith("/" + name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** A name as the capture hands it out, where the manifest has it as it was packed. */
  private static String plain(String key) {
    String plain = key.startsWith("./") ? key.substring(2) : key;
    for (String suffix : SUFFIXES) {
      if (plain.endsWith(suffix)) {
        return plain.substring(0, plain.length() - suffix.length());
      }
    }
    return plain;
  }

  /**
   * The reader that a declaration means: by id of the format, else by the command ({@code sar -A}),
   * else as if the file had the declared name ({@code /var/log/messages}). A command or path that
   * no reader knows tells where the file comes from, not what it is: its content decides.
   *
   * @param known the reader that the file would have without the declaration; preferred where the
   *     declaration fits several
   */
  static Optional<Reader> reader(String declared, Head head, Optional<Reader> known) {
    String id = declared.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    Optional<Reader> named = Readers.named(id);
    if (named.isPresent()) {
      return named;
    }
    String command = declared.strip().split("\\s", 2)[0];
    command = command.substring(command.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (known.isPresent() && fits(known.get(), command)) {
      return known;
    }
    for (Reader reader : Readers.all()) {
      if (fits(reader, command)) {
        return Optional.of(reader);
      }
    }
    Optional<Reader> byName = byName(new Head(declared.strip(), head.lines(), head.binary()));
    boolean origin = declared.indexOf('/') >= 0 || declared.strip().indexOf(' ') > 0;
    return byName.isEmpty() && origin ? known : byName;
  }

  private static boolean fits(Reader reader, String command) {
    return reader.format().equals(command)
        || !command.isEmpty() && reader.format().startsWith(command + "-");
  }

  private static Optional<Reader> byName(Head head) {
    for (Reader reader : Readers.all()) {
      if (reader.recognise(head) == Recognition.BY_NAME) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }
}
