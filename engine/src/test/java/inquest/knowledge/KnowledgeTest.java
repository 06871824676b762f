package inquest.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import inquest.facts.EscalationPolicy;
import inquest.facts.Limit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return Knowledge.of(Node.root(value(parser)), "1", List.of());
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return parser.currentToken().isNumeric() ? parser.getDoubleValue() : parser.getText();
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
  void theFileIsATreeOfMapsListsNumbersAndTexts() {
    KnowledgeFile file = new KnowledgeFile("1f\n{2\na\n[2\n#1.5\n\"x \"y\nb\n\"\n");
    assertThat(file.line()).isEqualTo("1f");
    assertThat(file.value()).isEqualTo(Map.of("a", List.of(1.5, "x \"y"), "b", ""));
  }

  @Test
  void aDamagedFileIsAFault() {
    assertThatThrownBy(() -> new KnowledgeFile("{1\na\n").value())
        .hasMessage("the knowledge is cut off");
    assertThatThrownBy(() -> new KnowledgeFile("a\n").value())
        .hasMessage("the knowledge is damaged: a");
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
