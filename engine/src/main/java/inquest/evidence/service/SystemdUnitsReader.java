package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Units;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code systemctl --failed}, {@code systemctl list-units}.
 *
 * <pre>
 *   UNIT            LOAD   ACTIVE SUB    DESCRIPTION
 * ● httpd.service   loaded failed failed The Apache HTTP Server
 *
 * 1 loaded units listed.
 * </pre>
 *
 * Makes a reading for each unit that has failed.
 */
public final class SystemdUnitsReader implements Reader {

  @Override
  public String format() {
    return "systemd-units";
  }

  @Override
  public String reads() {
    return "systemctl --failed, systemctl list-units";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean header =
          line.contains("UNIT ") && line.contains(" LOAD ") && line.contains(" ACTIVE ");
      if (header || line.startsWith("0 loaded units listed.")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    long units = 0;
    boolean complete = false;
    while (lines.next()) {
      String text = lines.text();
      complete |= text.contains("loaded units listed");
      Words words = Words.of(text);
      int unit = words.get(0).indexOf('.') > 0 ? 0 : 1;
      boolean row = words.get(unit).indexOf('.') > 0 && words.size() >= unit + 4;
      if (row && state(words.get(unit + 1))) {
        units++;
        if (words.get(unit + 2).equals("failed")) {
          Subject subject = Units.subject(words.get(unit));
          findings.fact(
              new Reading(Measure.FAILED_UNITS, subject, 1, findings.at(lines.number(), text)));
        }
      }
    }
    if (!findings.any()) {
      findings.nothing(units > 0 || complete ? "no unit has failed" : "no unit is listed in it");
    }
  }

  private static boolean state(String load) {
    return load.equals("loaded")
        || load.equals("not-found")
        || load.equals("masked")
        || load.equals("error")
        || load.equals("bad-setting");
  }
}
