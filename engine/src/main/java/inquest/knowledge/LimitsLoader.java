package inquest.knowledge;

import inquest.facts.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code limits.yaml} from its tree. */
final class LimitsLoader {
  /** A peak of one or two samples is never a symptom. */
  private static final int FEWEST_SAMPLES = 3;

  private LimitsLoader() {}

  static Limits limits(Node node) {
    return new Limits(
        values(node.child("values")),
        series(node.child("series")),
        rises(node.child("rises")),
        baselines(node.child("baselines")),
        rates(node.child("rates")));
  }

  private static List<Limit> values(Node node) {
    List<Limit> limits = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.children().entrySet()) {
      limits.add(new Limit(entry.getKey(), entry.getValue().child("value").number()));
    }
    return List.copyOf(limits);
  }

  private static List<SeriesLimit> series(Node node) {
    List<SeriesLimit> limits = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.children().entrySet()) {
      Node limit = entry.getValue();
      String direction = limit.child("below").absent() ? "above" : "below";
      limits.add(
          new SeriesLimit(
              entry.getKey(),
              limit.child("measure").text(),
              direction,
              limit.child(direction).number(),
              limit.child("for").duration(),
              limit.child("min_share").number(),
              samples(limit)));
    }
    return List.copyOf(limits);
  }

  private static int samples(Node limit) {
    Node samples = limit.child("min_samples");
    return Math.max(FEWEST_SAMPLES, samples.absent() ? 0 : (int) samples.number());
  }

  private static List<RiseLimit> rises(Node node) {
    List<RiseLimit> limits = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.children().entrySet()) {
      Node limit = entry.getValue();
      limits.add(
          new RiseLimit(
              entry.getKey(), limit.child("measure").text(), limit.child("above").number()));
    }
    return List.copyOf(limits);
  }

  private static List<BaselineLimit> baselines(Node node) {
    List<BaselineLimit> limits = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.children().entrySet()) {
      Node limit = entry.getValue();
      limits.add(
          new BaselineLimit(
              entry.getKey(),
              limit.child("measure").text(),
              limit.child("times").number(),
              limit.child("least").number(),
              limit.child("for").duration(),
              limit.child("quiet").duration(),
              limit.child("min_share").number(),
              samples(limit)));
    }
    return List.copyOf(limits);
  }

  private static List<RateLimit> rates(Node node) {
    List<RateLimit> limits = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.children().entrySet()) {
      Node limit = entry.getValue();
      limits.add(
          new RateLimit(
              entry.getKey(),
              limit.child("event").text(),
              (long) limit.child("count").number(),
              limit.child("within").duration()));
    }
    return List.copyOf(limits);
  }
}
