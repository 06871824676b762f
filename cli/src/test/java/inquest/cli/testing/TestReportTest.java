package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class TestReportTest {
  private static final String NASTY = "<a&b \"c\" ]]> \u001b[31m\u0000\ud800 \u202e é # \\ \n--- x";

  private static final List<CaseResult> RESULTS =
      List.of(
          new CaseResult("d/f.yaml#fires", "d/f.yaml", 3, List.of(), "", 0.0123),
          new CaseResult(
              "d/f.yaml#" + NASTY,
              "d/f.yaml",
              9,
              List.of(
                  new Difference(
                      "must_fire", NASTY, "it did not", List.of(NASTY), List.of(), List.of(NASTY)),
                  Difference.of("problem", "cpu", "none")),
              "",
              1),
          new CaseResult("d/whole", "d/whole", 1, List.of(), "d/whole:1:1: " + NASTY, 0));

  @Test
  void junitIsWhatCiServersTake() throws IOException, SAXException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(TestReportTest.class.getResource("/junit.xsd"));
    for (List<CaseResult> results : List.of(RESULTS, List.<CaseResult>of())) {
      String xml = report("junit", results);
      assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
          .as(xml)
          .doesNotThrowAnyException();
    }
    assertThat(report("junit", RESULTS))
        .contains(
            "<testsuites name=\"inquest test\" tests=\"3\" failures=\"1\" errors=\"1\""
                + " time=\"1.012\">\n")
        .contains("<testcase name=\"fires\" classname=\"d.f_yaml\" time=\"0.012\"/>")
        .contains("<testcase name=\"whole\" classname=\"d\"")
        .contains("(and 1 more)\" type=\"difference\">d/f.yaml:9\n");
  }

  @Test
  void tapCountsAndEscapes() throws IOException {
    assertThat(report("tap", RESULTS))
        .startsWith("TAP version 14\n1..3\nok 1 - d/f.yaml\\#fires\nnot ok 2 - d/f.yaml\\#<a&b ")
        .contains("\\# \\\\  --- x\n  ---\n  message: \"must_fire: expected <a&b \\\"c\\\" ")
        .contains("  at: {file: \"d/f.yaml\", line: 9}\n")
        .contains("not ok 3 - d/whole\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "junit", "json", "tap"})
  void nothingThatControlsATerminalIsPrinted(String format) throws IOException {
    assertThat(report(format, RESULTS)).doesNotContain("\u001b", "\u0000", "\ud800", "\u202e");
  }

  private static String report(String format, List<CaseResult> results) throws IOException {
    StringBuilder out = new StringBuilder();
    TestReport.of(format).write(results, out);
    return out.toString();
  }
}
