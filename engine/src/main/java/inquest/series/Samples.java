package inquest.series;

import inquest.facts.Sampled;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which measures of the host itself were sampled in a period, whatever they show. */
public final class Samples {
  private Samples() {}

  /** One fact for each measure. */
  public static List<Sampled> within(Collection<Series> series, Period period) {
    List<Sampled> found = new ArrayList<>();
    for (Series one : series) {
      int samples = 0;
      for (int i = 0; i < one.size(); i++) {
        samples += period.holds(one.second(i)) ? 1 : 0;
      }
      if (samples > 0 && one.subject().equals(Subject.HOST)) {
        found.add(new Sampled(one.measure(), one.subject(), samples, one.source(0)));
      }
    }
    return found;
  }
}
