package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code /proc/loadavg}.
 *
 * <pre>
 * 2.09 1.47 0.66 2/125 515
 * </pre>
 *
 * Makes readings of the three load averages and of the number of tasks.
 */
public final class LoadAverageReader implements Reader {
  private static final String[] MEASURES = {Measure.LOAD_1, Measure.LOAD_5, Measure.LOAD_15};

  @Override
  public String format() {
    return "loadavg";
  }

  @Override
  public String reads() {
    return "/proc/loadavg";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    if (isLoad(Words.of(head.firstLine()))) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("loadavg") ? Recognition.BY_NAME : Recognition.NO;
  }

  private static boolean isLoad(Words words) {
    int slash = words.get(3).indexOf('/');
    return words.size() == 5
        && slash > 0
        && words.get(0).indexOf('.') > 0
        && !Double.isNaN(Quantity.number(words.get(0)))
        && !Double.isNaN(Quantity.number(words.get(1)))
        && !Double.isNaN(Quantity.number(words.get(2)))
        && Quantity.whole(words.get(3).substring(slash + 1)) >= 0;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String text = lines.text();
      Words words = Words.of(text);
      if (isLoad(words)) {
        for (int i = 0; i < MEASURES.length; i++) {
          reading(findings, MEASURES[i], words.get(i), lines.number(), text);
        }
        String tasks = words.get(3);
        reading(
            findings, Measure.TASKS, tasks.substring(tasks.indexOf('/') + 1), lines.number(), text);
        return;
      }
    }
    findings.nothing("no load averages in it");
  }

  private static void reading(
      Findings findings, String measure, String value, long line, String text) {
    findings.fact(
        new Reading(measure, Subject.HOST, Quantity.number(value), findings.at(line, text)));
  }
}
