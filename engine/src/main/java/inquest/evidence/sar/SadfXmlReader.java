package inquest.evidence.sar;

import static java.nio.charset.StandardCharsets.UTF_8;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.io.InputStreamReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@code sadf -x}, which sos reports hold as {@code sa23.xml}.
 *
 * <pre>
 * &lt;sysstat&gt;&lt;host nodename="web01"&gt;&lt;release&gt;6.1.0&lt;/release&gt;&lt;statistics&gt;
 *   &lt;timestamp date="2026-11-23" time="14:51:52" utc="1" interval="2"&gt;
 *     &lt;cpu-load&gt;&lt;cpu number="all" user="0.25" system="0.76" iowait="0.00" idle="98.99"/&gt;&lt;/cpu-load&gt;
 *     &lt;memory unit="kB"&gt;&lt;memfree&gt;862440&lt;/memfree&gt;&lt;avail&gt;814120&lt;/avail&gt;&lt;/memory&gt;
 *   &lt;/timestamp&gt;&lt;/statistics&gt;&lt;/host&gt;&lt;/sysstat&gt;
 * </pre>
 *
 * Makes the samples and events that {@link SarTextReader} makes, without quoting lines.
 */
public final class SadfXmlReader implements Reader {

  @Override
  public String format() {
    return "sadf-xml";
  }

  @Override
  public String reads() {
    return "sadf -x";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("<sysstat") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SampleSink sink = new SampleSink(findings);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // evidence may come from anywhere: nothing outside of the file is ever looked up
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // decoded here: of bytes that are no UTF-8 the parser would complain to the terminal
      XMLStreamReader xml =
          factory.createXMLStreamReader(new InputStreamReader(lines.stream(), UTF_8));
      try {
        new SadfXml(findings, sink, xml).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      sink.problem(
          e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()),
          "the XML breaks off or is damaged here: the rest is left out");
    }
    sink.finish("no statistics in it");
  }
}
