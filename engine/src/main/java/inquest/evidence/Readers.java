package inquest.evidence;

import inquest.evidence.hardware.DmidecodeReader;
import inquest.evidence.hardware.EdacUtilReader;
import inquest.evidence.hardware.IpmiChassisReader;
import inquest.evidence.hardware.IpmiSelReader;
import inquest.evidence.hardware.IpmiSensorReader;
import inquest.evidence.hardware.McelogReader;
import inquest.evidence.hardware.OmreportReader;
import inquest.evidence.hardware.RasMcCtlReader;
import inquest.evidence.network.EthtoolReader;
import inquest.evidence.network.IfconfigReader;
import inquest.evidence.network.IpLinkReader;
import inquest.evidence.network.NetstatConnectionsReader;
import inquest.evidence.network.NetstatStatisticsReader;
import inquest.evidence.network.ProcNetCountersReader;
import inquest.evidence.network.ProcNetDevReader;
import inquest.evidence.network.SsStatesReader;
import inquest.evidence.network.SsSummaryReader;
import inquest.evidence.storage.ArcconfReader;
import inquest.evidence.storage.MdadmDetailReader;
import inquest.evidence.storage.MdstatReader;
import inquest.evidence.storage.MegaCliReader;
import inquest.evidence.storage.NvmeSmartLogReader;
import inquest.evidence.storage.SmartctlJsonReader;
import inquest.evidence.storage.SmartctlReader;
import inquest.evidence.storage.SsacliReader;
import inquest.evidence.storage.StorcliReader;
import java.util.List;
import java.util.Optional;

/** The readers, the more particular format before the more general one. */
public final class Readers {
  private static final List<Reader> ALL =
      List.of(
          new UptimeReader(),
          new UnameReader(),
          new MdstatReader(),
          new MdadmDetailReader(),
          new SmartctlReader(),
          new SmartctlJsonReader(),
          new NvmeSmartLogReader(),
          new MegaCliReader(),
          new StorcliReader(),
          new SsacliReader(),
          new ArcconfReader(),
          new McelogReader(),
          new EdacUtilReader(),
          new RasMcCtlReader(),
          new DmidecodeReader(),
          new IpmiChassisReader(),
          new IpmiSelReader(),
          new IpmiSensorReader(),
          new OmreportReader(),
          new SsStatesReader(),
          new SsSummaryReader(),
          new NetstatStatisticsReader(),
          new NetstatConnectionsReader(),
          new ProcNetCountersReader(),
          new ProcNetDevReader(),
          new IpLinkReader(),
          new IfconfigReader(),
          new EthtoolReader());

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
