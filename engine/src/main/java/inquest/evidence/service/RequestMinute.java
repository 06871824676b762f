package inquest.evidence.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The requests of one minute, in all and by site. */
final class RequestMinute {
  private static final int MOST_SITES = 500;

  /** A site below this share of the requests is not what keeps the server busy. */
  private static final int LEAST_PERCENT = 10;

  private final NameBudget budget;
  private final RequestCount all;
  private final TreeMap<String, RequestCount> sites = new TreeMap<>();
  private boolean full;
  private long taken;

  RequestMinute(long line, String text, NameBudget budget) {
    this.budget = budget;
    all = new RequestCount(line, text, budget);
  }

  void add(AccessLine request, String site, long line, String text) {
    all.add(request);
    if (site.isEmpty()) {
      return;
    }
    RequestCount count = sites.get(site);
    if (count == null && sites.size() < MOST_SITES && budget.take(site)) {
      taken += NameBudget.cost(site);
      count = new RequestCount(line, text, budget);
      sites.put(site, count);
    }
    if (count == null) {
      full = true;
    } else {
      count.add(request);
    }
  }

  RequestCount all() {
    return all;
  }

  /** The sites with a tenth of the requests or more, the busiest first. */
  List<Map.Entry<String, RequestCount>> busySites() {
    List<Map.Entry<String, RequestCount>> busy = new ArrayList<>();
    for (Map.Entry<String, RequestCount> site : sites.entrySet()) {
      if (site.getValue().requests() * 100 >= all.requests() * LEAST_PERCENT) {
        busy.add(site);
      }
    }
    busy.sort(Comparator.comparingLong(site -> -site.getValue().requests()));
    return busy;
  }

  /** True when sites or names could not all be told apart. */
  boolean full() {
    boolean any = full || all.full();
    for (RequestCount site : sites.values()) {
      any |= site.full();
    }
    return any;
  }

  /** Gives the memory of the names back: the minute is stated. */
  void release() {
    all.release();
    sites.values().forEach(RequestCount::release);
    budget.give(taken);
    taken = 0;
  }
}
