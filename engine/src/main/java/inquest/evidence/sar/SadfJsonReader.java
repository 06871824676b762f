package inquest.evidence.sar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * {@code sadf -j}.
 *
 * <pre>
 * {"sysstat": {"hosts": [{"nodename": "web01", "release": "6.1.0", "number-of-cpus": 2,
 *   "statistics": [{
 *     "timestamp": {"date": "2026-11-23", "time": "14:45:26", "utc": 1, "interval": 2},
 *     "cpu-load": [{"cpu": "all", "usr": 1.81, "sys": 3.89, "iowait": 1.04, "idle": 92.75}],
 *     "swap-pages": {"pswpin": 0.00, "pswpout": 0.00}}],
 *   "restarts": [{"boot": {"date": "2026-11-23", "time": "14:40:01", "utc": 1}}]}]}}
 * </pre>
 *
 * Makes the samples and events that {@link SarTextReader} makes.
 */
public final class SadfJsonReader implements Reader {
  /** A larger document is read without keeping its text for quotations. */
  private static final int QUOTED_BYTES = 32 << 20;

  @Override
  public String format() {
    return "sadf-json";
  }

  @Override
  public String reads() {
    return "sadf -j";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("\"sysstat\"") && head.hasLineWith("\"hosts\"")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SampleSink sink = new SampleSink(findings);
    InputStream rest = lines.stream();
    byte[] begin = rest.readNBytes(QUOTED_BYTES);
    boolean whole = begin.length < QUOTED_BYTES;
    int start = start(begin);
    InputStream in = new ByteArrayInputStream(begin, start, begin.length - start);
    JsonText text =
        new JsonText(whole ? Arrays.copyOfRange(begin, start, begin.length) : new byte[0]);
    try (JsonParser json =
        new JsonFactory().createParser(whole ? in : new SequenceInputStream(in, rest))) {
      new SadfJson(findings, sink, json, text).read();
    } catch (JsonProcessingException e) {
      sink.problem(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "the JSON breaks off or is damaged here: the rest is left out");
    }
    sink.finish("no statistics in it");
  }

  /** Index of the first brace: a prompt or a warning may stand before it. */
  private static int start(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '{') {
        return i;
      }
    }
    return 0;
  }
}
