package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is printed is what {@code docs/schema/diagnosis-1.json} promises, key by key. */
class DiagnosisSchemaTest {
  private static final Path SCHEMA_FILE = Path.of("../docs/schema/diagnosis-1.json");

  static Stream<String> samples() {
    return SampleDiagnoses.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreValid(String name) throws IOException {
    assertThat(schema().validate(json(name, JsonRenderer.indented()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(name, JsonRenderer.oneLine()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keysStandInTheOrderOfTheSchema(String name) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema = mapper.readTree(schemaText());
    JsonNode diagnosis = mapper.readTree(json(name, JsonRenderer.indented()));
    List<String> keys = new ArrayList<>(keys(schema.get("properties")));
    keys.remove("capture"); // only in a line of a batch
    assertThat(keys(diagnosis)).isEqualTo(keys);
    JsonNode definitions = schema.get("$defs");
    assertThat(keys(diagnosis.get("incident"))).isEqualTo(keysOf(definitions, "incident"));
    for (JsonNode symptom : diagnosis.get("symptoms")) {
      assertThat(keys(symptom)).isEqualTo(keysOf(definitions, "symptom"));
    }
    if (diagnosis.get("cause").isObject()) {
      assertThat(keys(diagnosis.get("cause"))).isEqualTo(keysOf(definitions, "finding"));
    }
  }

  @Test
  void anUnknownKeyOrProblemIsRefused() throws IOException {
    String json = json("none", JsonRenderer.oneLine());
    String renamed = json.replace("\"problem\":\"none\"", "\"problem\":\"gremlins\"");
    String added = json.replace("\"problem\":", "\"mood\":\"good\",\"problem\":");
    assertThat(schema().validate(renamed, InputFormat.JSON)).isNotEmpty();
    assertThat(schema().validate(added, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void oneLineModeIsOneLine() throws IOException {
    assertThat(json("drive-failure", JsonRenderer.oneLine())).containsOnlyOnce("\n").endsWith("\n");
  }

  private static List<String> keysOf(JsonNode definitions, String name) {
    return keys(definitions.get(name).get("properties"));
  }

  private static List<String> keys(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  private static String json(String name, Renderer renderer) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(SampleDiagnoses.all().get(name), out, RenderOptions.PLAIN);
    return out.toString();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText());
  }

  private static String schemaText() throws IOException {
    return Files.readString(SCHEMA_FILE, StandardCharsets.UTF_8);
  }
}
