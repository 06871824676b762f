package inquest.evidence;

import inquest.evidence.accounting.LastcommReader;
import inquest.evidence.accounting.SaCommandsReader;
import inquest.evidence.accounting.SaProcessesReader;
import inquest.evidence.accounting.SaUsersReader;
import inquest.evidence.filesystem.DfInodesReader;
import inquest.evidence.filesystem.DfReader;
import inquest.evidence.filesystem.LsblkReader;
import inquest.evidence.filesystem.MountReader;
import inquest.evidence.host.DateReader;
import inquest.evidence.host.HostnameReader;
import inquest.evidence.host.KernelCommandLineReader;
import inquest.evidence.host.KernelLimitReader;
import inquest.evidence.host.LoadAverageReader;
import inquest.evidence.host.OsReleaseReader;
import inquest.evidence.memory.FreeReader;
import inquest.evidence.memory.MeminfoReader;
import inquest.evidence.memory.PressureReader;
import inquest.evidence.memory.SwapsReader;
import inquest.evidence.process.IotopReader;
import inquest.evidence.process.PsReader;
import inquest.evidence.process.TopReader;
import java.util.List;
import java.util.Optional;

/** The readers, the more particular format before the more general one. */
public final class Readers {
  private static final List<Reader> ALL =
      List.of(
          new TopReader(),
          new IotopReader(),
          new PsReader(),
          new SaUsersReader(),
          new SaCommandsReader(),
          new SaProcessesReader(),
          new LastcommReader(),
          new MeminfoReader(),
          new FreeReader(),
          new SwapsReader(),
          new PressureReader(),
          new DfReader(),
          new DfInodesReader(),
          new MountReader(),
          new LsblkReader(),
          new LoadAverageReader(),
          new KernelLimitReader(),
          new OsReleaseReader(),
          new KernelCommandLineReader(),
          new DateReader(),
          new HostnameReader(),
          new UptimeReader(),
          new UnameReader());

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
