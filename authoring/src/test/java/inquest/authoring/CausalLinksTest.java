package inquest.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CausalLinksTest {
  private static List<String> faults(Map<String, Object> cause, Map<String, Object> mechanism) {
    Map<String, Object> causes = new LinkedHashMap<>();
    causes.put("causes", Map.of("hog", cause));
    causes.put("mechanisms", Map.of("busy", mechanism));
    causes.put("symptoms", Map.of("load", Map.of()));
    Map<String, Object> policy =
        Map.of("precedence", List.of("hog"), "duties", List.of(Map.of("of", "server")));
    return KnowledgeLinks.faults(Map.of("causes", causes, "policy", policy));
  }

  @Test
  void aWayToASymptomIsEnough() {
    assertThat(faults(Map.of("effects", List.of("busy")), Map.of("effects", List.of("load"))))
        .isEmpty();
  }

  @Test
  void aCauseWithoutAWayToASymptomMustSayWhy() {
    assertThat(faults(Map.of("effects", List.of("busy")), Map.of()))
        .singleElement()
        .asString()
        .contains("hog reaches no symptom");
    assertThat(faults(Map.of("no_symptom", "it is silent"), Map.of())).isEmpty();
    assertThat(faults(Map.of("effects", List.of("load"), "no_symptom", "it is silent"), Map.of()))
        .hasSize(1);
  }

  @Test
  void unknownIdsAndCyclesAreFaults() {
    assertThat(faults(Map.of("effects", List.of("lod")), Map.of()))
        .containsExactly("causes.yaml: effects of hog: unknown id lod");
    assertThat(
            faults(Map.of("effects", List.of("busy")), Map.of("effects", List.of("load", "hog"))))
        .containsExactly("causes.yaml: the effects have a cycle: hog -> busy -> hog");
  }

  @Test
  void onlyCausesExplainWhatIsAboutTheSame() {
    assertThat(
            faults(
                Map.of("effects", List.of("load"), "explains_same", List.of("busy")),
                Map.of("explains_same", List.of("load"))))
        .containsExactly("causes.yaml: explains_same of busy: only a cause has that");
  }
}
