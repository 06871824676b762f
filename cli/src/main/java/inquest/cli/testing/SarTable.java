package inquest.cli.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of sar (sysstat 12): its columns, and what they show of a machine that has nothing to do.
 */
enum SarTable {
  CPU(
      "-u",
      About.PROCESSOR,
      "%usr=1 %nice=0 %sys=1 %iowait=0 %steal=0 %irq=0 %soft=0 %guest=0 %gnice=0 %idle=98"),
  TASKS("-w", About.HOST, "proc/s=2 cswch/s=300"),
  SWAPPING("-W", About.HOST, "pswpin/s=0 pswpout/s=0"),
  PAGING(
      "-B",
      About.HOST,
      "pgpgin/s=10 pgpgout/s=40 fault/s=300 majflt/s=0 pgfree/s=400 pgscank/s=0 pgscand/s=0"
          + " pgsteal/s=0 %vmeff=0"),
  BLOCKS("-b", About.HOST, "tps=5 rtps=1 wtps=4 dtps=0 bread/s=40 bwrtn/s=80 bdscd/s=0"),
  MEMORY(
      "-r",
      About.HOST,
      "kbmemfree=0 kbavail=0 kbmemused=0 %memused=0 kbbuffers=40000 kbcached=0 kbcommit=900000"
          + " %commit=15 kbactive=600000 kbinact=500000 kbdirty=200"),
  SWAP("-S", About.HOST, "kbswpfree=0 kbswpused=0 %swpused=0 kbswpcad=0 %swpcad=0"),
  FILES("-v", About.HOST, "dentunusd=80000 file-nr=1800 inode-nr=70000 pty-nr=2"),
  QUEUE("-q", About.HOST, "runq-sz=0 plist-sz=180 ldavg-1=0.1 ldavg-5=0.1 ldavg-15=0.1 blocked=0"),
  DISK("-d", About.DISK, "tps=5 rkB/s=20 wkB/s=40 dkB/s=0 areq-sz=0 aqu-sz=0 await=1 %util=1"),
  INTERFACE(
      "-n DEV",
      About.INTERFACE,
      "rxpck/s=20 txpck/s=20 rxkB/s=3 txkB/s=4 rxcmp/s=0 txcmp/s=0 rxmcst/s=0 %ifutil=0"),
  INTERFACE_ERRORS(
      "-n EDEV",
      About.INTERFACE,
      "rxerr/s=0 txerr/s=0 coll/s=0 rxdrop/s=0 txdrop/s=0 txcarr/s=0 rxfram/s=0 rxfifo/s=0"
          + " txfifo/s=0"),
  SOCKETS("-n SOCK", About.HOST, "totsck=300 tcpsck=20 udpsck=6 rawsck=0 ip-frag=0 tcp-tw=4"),
  TCP("-n TCP", About.HOST, "active/s=1 passive/s=2 iseg/s=30 oseg/s=30"),
  TCP_ERRORS("-n ETCP", About.HOST, "atmptf/s=0 estres/s=0 retrans/s=0 isegerr/s=0 orsts/s=0"),
  CPU_PRESSURE("-q CPU", About.HOST, "%scpu-10=0 %scpu-60=0 %scpu-300=0 %scpu=0"),
  IO_PRESSURE(
      "-q IO",
      About.HOST,
      "%sio-10=0 %sio-60=0 %sio-300=0 %sio=0 %fio-10=0 %fio-60=0 %fio-300=0 %fio=0"),
  MEMORY_PRESSURE(
      "-q MEM",
      About.HOST,
      "%smem-10=0 %smem-60=0 %smem-300=0 %smem=0 %fmem-10=0 %fmem-60=0 %fmem-300=0 %fmem=0");

  /** What the rows of a table are about: the title of its column, and the key in a fixture. */
  enum About {
    HOST("", "measures"),
    PROCESSOR("CPU", "processors"),
    DISK("DEV", "disks"),
    INTERFACE("IFACE", "interfaces");

    private final String title;
    private final String key;

    About(String title, String key) {
      this.title = title;
      this.key = key;
    }

    /** The title of the column that names the subject; empty when there is none. */
    String title() {
      return title;
    }

    /** The key of a fixture below which the subjects stand. */
    String key() {
      return key;
    }
  }

  private final String option;
  private final About about;
  private final List<String> columns = new ArrayList<>();
  private final double[] quiet;

  SarTable(String option, About about, String columns) {
    this.option = option;
    this.about = about;
    String[] texts = columns.split(" ");
    quiet = new double[texts.length];
    for (int i = 0; i < texts.length; i++) {
      int equals = texts[i].indexOf('=');
      this.columns.add(texts[i].substring(0, equals));
      quiet[i] = Double.parseDouble(texts[i].substring(equals + 1));
    }
  }

  /** The option of sar that prints it. */
  String option() {
    return option;
  }

  About about() {
    return about;
  }

  /** The titles of its columns, in their order. */
  List<String> columns() {
    return columns;
  }

  /** What a column shows when nothing happens. */
  double quiet(int column) {
    return quiet[column];
  }

  /** Whether a column counts kilobytes, tasks or files, and has no decimals. */
  boolean whole(int column) {
    String name = columns.get(column);
    boolean amount = name.startsWith("kb") || this == FILES || this == SOCKETS;
    return amount || name.equals("runq-sz") || name.equals("plist-sz") || name.equals("blocked");
  }
}
