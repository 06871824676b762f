package inquest.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inquest.facts.EscalationPolicy;
import inquest.facts.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final String TEXT =
      """
      {"limits": {
         "values": {"user-cpu-minutes": {"value": 100, "unit": "minutes", "why": "w"}},
         "series": {
           "iowait-high": {"measure": "cpu-iowait-percent", "above": 10, "for": "5m",
                           "min_share": 0.25, "min_samples": 5},
           "memory-low": {"measure": "memory-available-percent", "below": 10, "for": "2m",
                          "min_share": 0.5, "min_samples": 1}},
         "rises": {"swap-surge": {"measure": "swap-used-percent", "above": 4}},
         "rates": {"segfault-burst": {"event": "segfault", "count": 6, "within": "1h"}}},
       "causes": {
         "causes": {"user-memory-hog": {"problem": "memory", "title": "t",
           "prevention": ["a", "b"], "escalate": [{"to": "dc-staff", "urgency": "now"}],
           "effects": ["memory-low"]}},
         "symptoms": {"iowait-high": {"title": "waits"}}},
       "commands": {"purposes": {"backup": ["tar", "rsync"], "collector": ["sadc"]}}}
      """;

  private static Knowledge of(String json) throws IOException {
    return Knowledge.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void limitsAreReadWithTheirUnitsOfTime() throws IOException {
    Limits limits = of(TEXT).limits();
    assertThat(limits.values()).containsExactly(new Limit("user-cpu-minutes", 100));
    assertThat(limits.series())
        .containsExactly(
            new SeriesLimit(
                "iowait-high", "cpu-iowait-percent", "above", 10, Duration.ofMinutes(5), 0.25, 5),
            new SeriesLimit(
                "memory-low",
                "memory-available-percent",
                "below",
                10,
                Duration.ofMinutes(2),
                0.5,
                3));
    assertThat(limits.rises()).containsExactly(new RiseLimit("swap-surge", "swap-used-percent", 4));
    assertThat(limits.rates())
        .containsExactly(new RateLimit("segfault-burst", "segfault", 6, Duration.ofHours(1)));
  }

  @Test
  void textsThatAreLeftOutAreEmpty() throws IOException {
    Causes causes = of(TEXT).causes();
    CauseText hog = causes.text("user-memory-hog").orElseThrow();
    assertThat(hog.kind()).isEqualTo("cause");
    assertThat(hog.why()).isEmpty();
    assertThat(hog.prevention()).containsExactly("a", "b");
    assertThat(hog.escalate())
        .containsExactly(new EscalationPolicy("user-memory-hog", "dc-staff", "now"));
    assertThat(causes.text("iowait-high").orElseThrow().kind()).isEqualTo("symptom");
    assertThat(causes.text("no-such-cause")).isEmpty();
  }

  @Test
  void commandsKnowTheirPurpose() throws IOException {
    Commands commands = of(TEXT).commands();
    assertThat(commands.purpose("rsync")).isEqualTo("backup");
    assertThat(commands.purpose("analyze")).isEqualTo("other");
  }

  @Test
  void theVersionFollowsTheContent() throws IOException {
    assertThat(of(TEXT).version()).matches("[0-9a-f]{12}").isEqualTo(of(TEXT).version());
    assertThat(of(TEXT.replace("100", "101")).version()).isNotEqualTo(of(TEXT).version());
  }

  @Test
  void faultNamesItsPlace() {
    assertThatThrownBy(() -> of(TEXT.replace("\"above\": 4", "\"above\": \"four\"")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/limits/rises/swap-surge/above")
        .hasMessageContaining("four");
    assertThatThrownBy(() -> of(TEXT.replace("\"5m\"", "\"5 m!\"")))
        .hasMessageContaining("/limits/series/iowait-high/for");
    assertThatThrownBy(() -> of(TEXT.replace("sadc", "tar"))).hasMessageContaining("tar");
  }

  @Test
  void theKnowledgeOfTheRulesLoads() {
    assertThat(Knowledge.load().version().toLowerCase(Locale.ROOT)).hasSize(12);
  }
}
