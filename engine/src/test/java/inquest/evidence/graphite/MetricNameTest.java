package inquest.evidence.graphite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricNameTest {

  @ParameterizedTest
  @CsvSource({
    "servers.web01.cpu.total.idle, web01, cpu-idle-percent, host, false",
    "collectd.web01.cpu-3.percent-wait, web01, cpu-iowait-percent, CPU 3, true",
    "web01.cpu-total.cpu.usage_steal, web01, cpu-steal-percent, host, true",
    "web01.cpu_utilization, web01, cpu-busy-percent, host, true",
    "stats.web01.system.cpu.percent, web01, cpu-busy-percent, host, true",
    "web01.load.load.shortterm, web01, load-1-minute, host, true",
    "web01.loadavg.05, web01, load-5-minutes, host, true",
    "web01.system.load15, web01, load-15-minutes, host, true",
    "web01.swap.used_percent, web01, swap-used-percent, host, true",
    "web01.iostat.sdb.await, web01, disk-await-milliseconds, sdb, true",
    "averageSeries(web01.cpu-*.percent-user), web01, cpu-user-percent, host, true",
    "cpu.user, '', cpu-user-percent, host, false"
  })
  void thePathTellsTheMeasure(
      String path, String machine, String measure, String subject, boolean percentage) {
    MetricName name = MetricName.of(path).orElseThrow();
    assertThat(name.machine()).isEqualTo(machine);
    assertThat(name.measure()).isEqualTo(measure);
    assertThat(name.subject()).hasToString(subject);
    assertThat(name.percentage()).isEqualTo(percentage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web01.cpu.temperature",
        "web01.cpu.count",
        "web01.cpu.total",
        "web01.memory.used",
        "web01.nginx.load_balancer.requests",
        "sumSeries(web01.cpu-*.percent-user)",
        "derivative(web01.cpu.total.user)",
        "averageSeries(servers.*.cpu.percent)",
        "disk usage"
      })
  void whatIsNotClearIsNotUsed(String path) {
    assertThat(MetricName.of(path)).isEmpty();
  }

  @Property
  void noPathThrows(@ForAll String path) {
    assertThatCode(() -> MetricName.of(path)).doesNotThrowAnyException();
    assertThatCode(() -> MetricName.of("cpu" + path)).doesNotThrowAnyException();
  }
}
