package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.SampleColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a reader finds in a text, for comparisons. */
final class Samples {
  private Samples() {}

  static Findings read(Reader reader, String text) throws IOException {
    return read(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  static Findings read(Reader reader, byte[] bytes) throws IOException {
    Findings findings = new Findings("sar.txt", reader.format(), reader.family());
    reader.read(new Lines(new byte[0], new ByteArrayInputStream(bytes)), findings);
    return findings;
  }

  /** Measure, subject and second of each sample, and its value. */
  static Map<String, Double> of(Findings findings) {
    Map<String, Double> samples = new TreeMap<>();
    for (SampleColumn column : findings.columns()) {
      for (int i = 0; i < column.size(); i++) {
        String key = column.measure() + " " + column.subject() + " " + column.second(i);
        samples.put(key, column.value(i));
      }
    }
    return samples;
  }

  static Map<String, Double> of(Reader reader, String text) throws IOException {
    return of(read(reader, text));
  }
}
