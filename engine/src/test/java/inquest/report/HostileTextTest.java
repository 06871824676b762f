package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Alternative;
import inquest.diagnosis.Diagnosis.Considered;
import inquest.diagnosis.Diagnosis.Escalation;
import inquest.diagnosis.Diagnosis.EvidenceItem;
import inquest.diagnosis.Diagnosis.Explained;
import inquest.diagnosis.Diagnosis.Finding;
import inquest.diagnosis.Diagnosis.FiredRule;
import inquest.diagnosis.Diagnosis.Incident;
import inquest.diagnosis.Diagnosis.Missing;
import inquest.diagnosis.Diagnosis.NextEvidence;
import inquest.diagnosis.Diagnosis.SymptomSeen;
import inquest.diagnosis.Diagnosis.TimelineEntry;
import inquest.diagnosis.Diagnosis.Unread;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whatever a log says, the report stays a report. */
class HostileTextTest {
  private static final RenderOptions ASCII = new RenderOptions(true, false, 80);

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\u001B[2J",
            "\u009B31m",
            "\u0007",
            "\u202E",
            "\u2028",
            "\r",
            "\n",
            "\n\n# heading",
            "`",
            "```",
            "````\n<script>",
            "|",
            "<b onclick=x>",
            "&lt;",
            "[a](http://192.0.2.1)",
            "\uD800",
            "\uDC00",
            "\uDB40\uDC41",
            "\u00E9",
            "word ",
            "x".repeat(90),
            "\"\\");
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
    return Arbitraries.frequencyOf(Tuple.of(3, pieces), Tuple.of(1, anything))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void textHoldsNothingThatATerminalActsOn(
      @ForAll("hostile") String one, @ForAll("hostile") String two) throws IOException {
    String text = rendered(new TextRenderer(), filled(one, two), RenderOptions.PLAIN);
    assertPrintable(text);
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text.lines().limit(5).map(line -> line.substring(0, line.indexOf(':'))))
        .containsExactly("Problem", "Cause", "Confidence", "Call", "Save first");
  }

  @Property(tries = 300)
  void asciiTextIsAscii(@ForAll("hostile") String one, @ForAll("hostile") String two)
      throws IOException {
    String text = rendered(new TextRenderer(), filled(one, two), ASCII);
    assertThat(text.chars()).allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7F);
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Property(tries = 300)
  void markdownKeepsItsStructure(@ForAll("hostile") String one, @ForAll("hostile") String two)
      throws IOException {
    String hostile = rendered(new MarkdownRenderer(), filled(one, two), RenderOptions.PLAIN);
    String tame = rendered(new MarkdownRenderer(), filled("a", "b"), RenderOptions.PLAIN);
    assertPrintable(hostile);
    assertThat(outsideFences(hostile)).doesNotContain("<");
    assertThat(headings(hostile)).isEqualTo(headings(tame));
  }

  @Property(tries = 300)
  void jsonIsValidAndKeepsTheText(@ForAll("hostile") String one, @ForAll("hostile") String two)
      throws IOException {
    String json = rendered(JsonRenderer.oneLine(), filled(one, two), RenderOptions.PLAIN);
    JsonNode read = new ObjectMapper().readTree(json);
    assertThat(read.get("evidence").get(0).get("text").asString())
        .isEqualTo(Printable.wellFormed(one));
    assertThat(json.strip().codePoints())
        .noneMatch(c -> c < 0x20 || c >= 0x7F && c <= 0x9F || c == 0x202E || c == 0x2028);
  }

  @Example
  void anEscapeIsShownByItsNumber() {
    assertThat(Printable.line("a\u001B[2Jb\u202Ec\td", false)).isEqualTo("a\\x1b[2Jb\\u{202e}c d");
    assertThat(Printable.line("caf\u00E9", false)).isEqualTo("caf\u00E9");
    assertThat(Printable.line("caf\u00E9", true)).isEqualTo("caf\\xe9");
  }

  @Example
  void aLongExcerptSaysHowMuchIsLeftOut() {
    assertThat(Printable.excerpt("y".repeat(400), false)).hasSize(400);
    assertThat(Printable.excerpt("y".repeat(450), false)).endsWith("y\u2026 (50 more characters)");
    assertThat(Printable.excerpt("y".repeat(450), true)).endsWith("y... (50 more characters)");
  }

  private static void assertPrintable(String report) {
    assertThat(report.codePoints()).allMatch(c -> c == '\n' || Printable.is(c));
  }

  private static long headings(String markdown) {
    return outsideFences(markdown).lines().filter(line -> line.startsWith("#")).count();
  }

  private static String outsideFences(String markdown) {
    StringBuilder outside = new StringBuilder();
    String fence = "";
    for (String line : markdown.split("\n", -1)) {
      if (!fence.isEmpty()) {
        fence = line.equals(fence) ? "" : fence;
      } else if (line.startsWith("```")) {
        fence = line.substring(0, line.lastIndexOf('`') + 1);
      } else {
        outside.append(line).append('\n');
      }
    }
    assertThat(fence).isEmpty();
    return outside.toString();
  }

  private static String rendered(Renderer renderer, Diagnosis diagnosis, RenderOptions options)
      throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(diagnosis, out, options);
    return out.toString();
  }

  /** A diagnosis with these two texts wherever a text can stand. */
  private static Diagnosis filled(String a, String b) {
    Finding finding = new Finding(a, b, a, b, 0.5, a, b, a, List.of(b));
    return new Diagnosis(
        a,
        new Incident(a, List.of(a, b), List.of(b), a, b, a, b),
        b,
        Optional.of(finding),
        List.of(new Alternative(a, b, a, 0.4, List.of(b), List.of(a))),
        List.of(finding),
        List.of(new Explained(a, b, a, b, a)),
        List.of(new SymptomSeen(a, b, a, "2026-11-20T03:10:00Z" + b, a, "1" + b, List.of(a))),
        List.of(new Escalation(a, b, a, "ticket " + b)),
        List.of(new Diagnosis.Owed(a, b)),
        List.of(a, b),
        List.of(a, b),
        List.of(new TimelineEntry(a, b, a)),
        List.of(new EvidenceItem("E1", b, 3, a, b), new EvidenceItem(a, b, 0, "text" + b, a)),
        List.of(new FiredRule(a, List.of(b), a)),
        List.of(new Unread(a, Unread.UNREAD, b)),
        List.of(new Missing(a, "run " + b)),
        List.of(new Considered(a, b, a)),
        Optional.of(new NextEvidence("run " + a, List.of(b), a)));
  }
}
