package inquest.evidence;

import inquest.facts.ListedShare;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The amounts of one resource that a listing shows, added up by whose they are. Makes a {@link
 * ListedShare} of each of the largest, and a reading where the unit is known.
 */
public final class ListedAmounts {
  private static final int MOST_FACTS = 10;
  private static final int MOST_SUBJECTS = 100_000;

  private static final class Sum {
    private double amount;
    private double largest = -1;
    private long line;
    private String text = "";
  }

  private final String listing;
  private final String resource;
  private final String measure;
  private final Map<Subject, Sum> sums = new LinkedHashMap<>();
  private double total;
  private long left;

  /**
   * An empty list.
   *
   * @param listing and resource as in {@link ListedShare}
   * @param measure of the readings to make; empty when the unit is not known
   */
  public ListedAmounts(String listing, String resource, String measure) {
    this.listing = listing;
    this.resource = resource;
    this.measure = measure;
  }

  /** Adds an amount; what is no number or negative is not listed. */
  public void add(Subject subject, double amount, long line, String text) {
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      return;
    }
    total += amount;
    Sum sum = sums.get(subject);
    if (sum == null) {
      if (sums.size() >= MOST_SUBJECTS) {
        left++;
        return;
      }
      sum = new Sum();
      sums.put(subject, sum);
    }
    sum.amount += amount;
    if (amount > sum.largest) {
      sum.largest = amount;
      sum.line = line;
      sum.text = text;
    }
  }

  /** How many are listed. */
  public int size() {
    return sums.size();
  }

  /** All amounts together. */
  public double total() {
    return total;
  }

  /** Forgets everything: a later output of the tool begins. */
  public void clear() {
    sums.clear();
    total = 0;
    left = 0;
  }

  /** Hands over the largest. */
  public void report(Findings findings) {
    List<Map.Entry<Subject, Sum>> largest = new ArrayList<>(sums.entrySet());
    largest.sort(Comparator.comparingDouble(entry -> -entry.getValue().amount));
    for (Map.Entry<Subject, Sum> entry : largest.subList(0, Math.min(MOST_FACTS, largest.size()))) {
      Sum sum = entry.getValue();
      Source source = findings.at(sum.line, sum.text);
      if (total > 0) {
        double percent = 100 * sum.amount / total;
        findings.fact(
            new ListedShare(
                listing, resource, entry.getKey(), percent, sums.size() + left, source));
      }
      if (!measure.isEmpty()) {
        findings.fact(new Reading(measure, entry.getKey(), sum.amount, source));
      }
    }
  }
}
