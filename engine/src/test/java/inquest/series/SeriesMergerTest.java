package inquest.series;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A series has every second once, in order, of the first file that tells of it. */
class SeriesMergerTest {

  @Property
  void everySecondIsThatOfTheFirstFileWhichHasIt(
      @ForAll @Size(max = 4)
          List<@Size(max = 12) List<@IntRange(min = 0, max = 9) Integer>> files) {
    SeriesMerger merger = new SeriesMerger();
    TreeMap<Long, String> expected = new TreeMap<>();
    for (int file = 0; file < files.size(); file++) {
      String name = "sar-" + file + ".txt";
      SampleColumn column = new Findings(name, "sar-text", "sar").samples("load", Subject.HOST);
      for (int line = 1; line <= files.get(file).size(); line++) {
        long second = files.get(file).get(line - 1);
        boolean number = (second + line) % 5 != 0;
        column.add(second, number ? line : Double.NaN, line, name);
        if (number) {
          expected.putIfAbsent(1000 + second, name + ":" + line);
        }
      }
      merger.add(column, Subject.HOST, "sar", name, 0, second -> 1000 + second);
    }
    assertThat(told(merger)).isEqualTo(new ArrayList<>(expected.entrySet()).toString());
  }

  private static String told(SeriesMerger merger) {
    List<String> told = new ArrayList<>();
    for (Series series : merger.merge()) {
      for (int i = 0; i < series.size(); i++) {
        Series.Origin origin = series.origin(i);
        assertThat(series.value(i)).isEqualTo(origin.line());
        told.add(series.second(i) + "=" + origin.file() + ":" + origin.line());
      }
    }
    return told.toString();
  }
}
