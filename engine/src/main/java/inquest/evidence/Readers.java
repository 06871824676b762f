package inquest.evidence;

import inquest.evidence.sar.IostatReader;
import inquest.evidence.sar.SadfCsvReader;
import inquest.evidence.sar.SadfJsonReader;
import inquest.evidence.sar.SadfXmlReader;
import inquest.evidence.sar.SarBinaryReader;
import inquest.evidence.sar.SarTextReader;
import inquest.evidence.sar.VmstatReader;
import java.util.List;
import java.util.Optional;

/** The readers, the more particular format before the more general one. */
public final class Readers {
  private static final List<Reader> ALL =
      List.of(
          new UptimeReader(),
          new UnameReader(),
          new SarTextReader(),
          new SadfJsonReader(),
          new SadfCsvReader(),
          new SadfXmlReader(),
          new IostatReader(),
          new VmstatReader(),
          new SarBinaryReader());

  private Readers() {}

  /** The reader of a file: the first that knows its content, else the first that knows its name. */
  public static Optional<Reader> of(Head head) {
    Reader byName = null;
    for (Reader reader : ALL) {
      Recognition recognition = reader.recognise(head);
      if (recognition == Recognition.BY_CONTENT) {
        return Optional.of(reader);
      }
      if (recognition == Recognition.BY_NAME && byName == null) {
        byName = reader;
      }
    }
    return Optional.ofNullable(byName);
  }

  /** The reader of a format that the manifest names; empty when there is none. */
  public static Optional<Reader> named(String format) {
    return ALL.stream().filter(reader -> reader.format().equals(format)).findFirst();
  }

  /** All of them, in the order they are asked. */
  public static List<Reader> all() {
    return ALL;
  }
}
