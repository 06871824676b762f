package inquest.evidence.prometheus;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code curl http://HOST:9100/metrics}: what node_exporter hands out at one moment.
 *
 * <pre>
 * # HELP node_load1 1m load average.
 * # TYPE node_load1 gauge
 * node_load1 3.25
 * node_filesystem_avail_bytes{device="/dev/sda2",fstype="ext4",mountpoint="/"} 1.2e+10
 * </pre>
 *
 * Makes readings of the gauges, space and inodes of filesystems, and tells host, kernel and boot.
 * Counters since boot say little by themselves and are left out.
 */
public final class NodeExporterReader implements Reader {

  @Override
  public String format() {
    return "node-exporter";
  }

  @Override
  public String reads() {
    return "node_exporter /metrics";
  }

  @Override
  public String family() {
    return "prometheus";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean types = head.hasLineStarting("# TYPE ") && head.hasLineStarting("# HELP ");
    return types || head.hasLineStarting("node_load1 ") || head.hasLineStarting("node_cpu_seconds")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    NodeExposition exposition = new NodeExposition(findings);
    while (lines.next()) {
      String text = lines.text();
      if (text.startsWith("node_")) {
        exposition.line(lines.number(), text);
      }
    }
    exposition.finish();
  }
}
