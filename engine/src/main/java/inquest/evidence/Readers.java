package inquest.evidence;

import inquest.evidence.accounting.LastcommReader;
import inquest.evidence.accounting.SaCommandsReader;
import inquest.evidence.accounting.SaProcessesReader;
import inquest.evidence.accounting.SaUsersReader;
import inquest.evidence.collectd.CollectdCsvReader;
import inquest.evidence.container.BeancountersReader;
import inquest.evidence.container.DomstatsReader;
import inquest.evidence.container.LveReader;
import inquest.evidence.container.OvzstatusReader;
import inquest.evidence.container.VirshListReader;
import inquest.evidence.container.VzlistReader;
import inquest.evidence.container.VzstatReader;
import inquest.evidence.filesystem.DfInodesReader;
import inquest.evidence.filesystem.DfReader;
import inquest.evidence.filesystem.ExtSuperblockReader;
import inquest.evidence.filesystem.FsckReader;
import inquest.evidence.filesystem.LsblkReader;
import inquest.evidence.filesystem.MountReader;
import inquest.evidence.graphite.GraphiteCsvReader;
import inquest.evidence.graphite.GraphiteJsonReader;
import inquest.evidence.graphite.GraphiteRawReader;
import inquest.evidence.hardware.DmidecodeReader;
import inquest.evidence.hardware.EdacCounterReader;
import inquest.evidence.hardware.EdacUtilReader;
import inquest.evidence.hardware.FreeIpmiSensorReader;
import inquest.evidence.hardware.ImlReader;
import inquest.evidence.hardware.IpmiChassisReader;
import inquest.evidence.hardware.IpmiSelReader;
import inquest.evidence.hardware.IpmiSensorReader;
import inquest.evidence.hardware.LmSensorsReader;
import inquest.evidence.hardware.LspciReader;
import inquest.evidence.hardware.McelogReader;
import inquest.evidence.hardware.OmreportLogReader;
import inquest.evidence.hardware.OmreportReader;
import inquest.evidence.hardware.RacadmLifecycleReader;
import inquest.evidence.hardware.RacadmSelReader;
import inquest.evidence.hardware.RasMcCtlReader;
import inquest.evidence.host.DateReader;
import inquest.evidence.host.HostnameReader;
import inquest.evidence.host.KernelCommandLineReader;
import inquest.evidence.host.KernelLimitReader;
import inquest.evidence.host.LastReader;
import inquest.evidence.host.LoadAverageReader;
import inquest.evidence.host.OsReleaseReader;
import inquest.evidence.host.ProcCountersReader;
import inquest.evidence.host.ProcStatReader;
import inquest.evidence.host.ProcVmstatReader;
import inquest.evidence.kernel.JournalExportReader;
import inquest.evidence.kernel.JournalJsonReader;
import inquest.evidence.kernel.KernelLogReader;
import inquest.evidence.kernel.SyslogReader;
import inquest.evidence.mail.EximLogReader;
import inquest.evidence.mail.EximQueueReader;
import inquest.evidence.memory.FreeReader;
import inquest.evidence.memory.MeminfoReader;
import inquest.evidence.memory.PressureReader;
import inquest.evidence.memory.SwapsReader;
import inquest.evidence.monitoring.NagiosReader;
import inquest.evidence.network.EthtoolReader;
import inquest.evidence.network.IfconfigReader;
import inquest.evidence.network.IpLinkReader;
import inquest.evidence.network.NetstatConnectionsReader;
import inquest.evidence.network.NetstatStatisticsReader;
import inquest.evidence.network.ProcNetCountersReader;
import inquest.evidence.network.ProcNetDevReader;
import inquest.evidence.network.SsStatesReader;
import inquest.evidence.network.SsSummaryReader;
import inquest.evidence.panel.ChkservdReader;
import inquest.evidence.panel.DcpumonReader;
import inquest.evidence.panel.DcpumonViewReader;
import inquest.evidence.panel.RadsReader;
import inquest.evidence.panel.SysSnapReader;
import inquest.evidence.process.AtopParseableReader;
import inquest.evidence.process.AtopReader;
import inquest.evidence.process.IotopReader;
import inquest.evidence.process.PidstatReader;
import inquest.evidence.process.PsReader;
import inquest.evidence.process.TopReader;
import inquest.evidence.prometheus.NodeExporterReader;
import inquest.evidence.prometheus.PrometheusJsonReader;
import inquest.evidence.sar.IostatReader;
import inquest.evidence.sar.SadfCsvReader;
import inquest.evidence.sar.SadfJsonReader;
import inquest.evidence.sar.SadfPairsReader;
import inquest.evidence.sar.SadfXmlReader;
import inquest.evidence.sar.SarBinaryReader;
import inquest.evidence.sar.SarTextReader;
import inquest.evidence.sar.VmstatReader;
import inquest.evidence.service.AbrtListReader;
import inquest.evidence.service.AccessLogReader;
import inquest.evidence.service.ApacheErrorLogReader;
import inquest.evidence.service.ApacheStatusReader;
import inquest.evidence.service.ApportReader;
import inquest.evidence.service.AptHistoryReader;
import inquest.evidence.service.CertificateReader;
import inquest.evidence.service.InnodbStatusReader;
import inquest.evidence.service.MysqlErrorLogReader;
import inquest.evidence.service.MysqlNumbersReader;
import inquest.evidence.service.MysqlStatusLineReader;
import inquest.evidence.service.NginxErrorLogReader;
import inquest.evidence.service.PackageLogReader;
import inquest.evidence.service.PhpLogReader;
import inquest.evidence.service.PhpPoolStatusReader;
import inquest.evidence.service.ProcessListReader;
import inquest.evidence.service.RpmListReader;
import inquest.evidence.service.SlowLogReader;
import inquest.evidence.service.SystemdUnitsReader;
import inquest.evidence.service.TimeServiceReader;
import inquest.evidence.storage.ArcconfReader;
import inquest.evidence.storage.ArecaReader;
import inquest.evidence.storage.BtrfsDeviceStatsReader;
import inquest.evidence.storage.CcissVolStatusReader;
import inquest.evidence.storage.DmsetupReader;
import inquest.evidence.storage.LvmReader;
import inquest.evidence.storage.MdadmDetailReader;
import inquest.evidence.storage.MdstatReader;
import inquest.evidence.storage.MegaCliReader;
import inquest.evidence.storage.MptStatusReader;
import inquest.evidence.storage.MultipathReader;
import inquest.evidence.storage.NvmeErrorLogReader;
import inquest.evidence.storage.NvmeSmartLogJsonReader;
import inquest.evidence.storage.NvmeSmartLogReader;
import inquest.evidence.storage.SasIrcuReader;
import inquest.evidence.storage.SmartctlJsonReader;
import inquest.evidence.storage.SmartctlReader;
import inquest.evidence.storage.SsacliReader;
import inquest.evidence.storage.StorcliReader;
import inquest.evidence.storage.TwCliReader;
import inquest.evidence.storage.ZpoolReader;
import java.util.List;
import java.util.Optional;

/** The readers, the more particular format before the more general one. */
public final class Readers {
  private static final List<Reader> ALL =
      List.of(
          new SysSnapReader(),
          new SarTextReader(),
          new SadfJsonReader(),
          new SadfCsvReader(),
          new SadfPairsReader(),
          new SadfXmlReader(),
          new IostatReader(),
          new VmstatReader(),
          new SarBinaryReader(),
          new CollectdCsvReader(),
          new GraphiteCsvReader(),
          new GraphiteJsonReader(),
          new GraphiteRawReader(),
          new PrometheusJsonReader(),
          new NodeExporterReader(),
          new NagiosReader(),
          new AtopReader(),
          new AtopParseableReader(),
          new TopReader(),
          new IotopReader(),
          new PidstatReader(),
          new PsReader(),
          new SaUsersReader(),
          new SaCommandsReader(),
          new SaProcessesReader(),
          new LastcommReader(),
          new ProcVmstatReader(),
          new MeminfoReader(),
          new FreeReader(),
          new SwapsReader(),
          new PressureReader(),
          new DfReader(),
          new DfInodesReader(),
          new MountReader(),
          new LsblkReader(),
          new ExtSuperblockReader(),
          new MdstatReader(),
          new MdadmDetailReader(),
          new SmartctlReader(),
          new SmartctlJsonReader(),
          new NvmeSmartLogReader(),
          new NvmeErrorLogReader(),
          new NvmeSmartLogJsonReader(),
          new MegaCliReader(),
          new StorcliReader(),
          new SsacliReader(),
          new ArcconfReader(),
          new TwCliReader(),
          new SasIrcuReader(),
          new MptStatusReader(),
          new CcissVolStatusReader(),
          new ArecaReader(),
          new DmsetupReader(),
          new LvmReader(),
          new ZpoolReader(),
          new BtrfsDeviceStatsReader(),
          new MultipathReader(),
          new LspciReader(),
          new McelogReader(),
          new EdacUtilReader(),
          new EdacCounterReader(),
          new RasMcCtlReader(),
          new DmidecodeReader(),
          new IpmiChassisReader(),
          new IpmiSelReader(),
          new IpmiSensorReader(),
          new FreeIpmiSensorReader(),
          new LmSensorsReader(),
          new RacadmSelReader(),
          new RacadmLifecycleReader(),
          new OmreportReader(),
          new OmreportLogReader(),
          new ImlReader(),
          new SsStatesReader(),
          new SsSummaryReader(),
          new NetstatStatisticsReader(),
          new NetstatConnectionsReader(),
          new ProcNetCountersReader(),
          new ProcNetDevReader(),
          new IpLinkReader(),
          new IfconfigReader(),
          new EthtoolReader(),
          new BeancountersReader(),
          new VzlistReader(),
          new VzstatReader(),
          new OvzstatusReader(),
          new VirshListReader(),
          new DomstatsReader(),
          new LveReader(),
          new EximQueueReader(),
          new EximLogReader(),
          new ChkservdReader(),
          new DcpumonReader(),
          new DcpumonViewReader(),
          new ApacheStatusReader(),
          new InnodbStatusReader(),
          new MysqlStatusLineReader(),
          new MysqlNumbersReader(),
          new AptHistoryReader(),
          new AbrtListReader(),
          new ApportReader(),
          new CertificateReader(),
          new PackageLogReader(),
          new RpmListReader(),
          new PhpPoolStatusReader(),
          new ProcessListReader(),
          new SystemdUnitsReader(),
          new TimeServiceReader(),
          new AccessLogReader(),
          new ApacheErrorLogReader(),
          new NginxErrorLogReader(),
          new PhpLogReader(),
          new SlowLogReader(),
          new MysqlErrorLogReader(),
          new JournalExportReader(),
          new JournalJsonReader(),
          new SyslogReader(),
          new KernelLogReader(),
          new FsckReader(),
          new LoadAverageReader(),
          new KernelLimitReader(),
          new ProcCountersReader(),
          new OsReleaseReader(),
          new ProcStatReader(),
          new KernelCommandLineReader(),
          new DateReader(),
          new HostnameReader(),
          new LastReader(),
          new UptimeReader(),
          new UnameReader(),
          new RadsReader());

  private Readers() {}

  /**
   * A reader that knows a file.
   *
   * @param reader the reader
   * @param how by what it knows the file
   */
  record Recognised(Reader reader, Recognition how) {}

  /** The reader of a file: the first that knows its content, else the first that knows its name. */
  public static Optional<Reader> of(Head head) {
    return recognised(head).map(Recognised::reader);
  }

  /** The reader of a file, and by what it knows it. */
  static Optional<Recognised> recognised(Head head) {
    Reader byName = null;
    for (Reader reader : ALL) {
      Recognition recognition = reader.recognise(head);
      if (recognition == Recognition.BY_CONTENT) {
        return Optional.of(new Recognised(reader, recognition));
      }
      if (recognition == Recognition.BY_NAME && byName == null) {
        byName = reader;
      }
    }
    return Optional.ofNullable(byName).map(reader -> new Recognised(reader, Recognition.BY_NAME));
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
