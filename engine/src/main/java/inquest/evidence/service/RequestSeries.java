package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Requests by the minute, as samples. Servers write a line when the answer is complete and date it
 * when the request came, so that the last {@value #OPEN} minutes stay open for late lines.
 *
 * <p>Shares are stated only for minutes with {@value #FEW} requests or more: of a few requests any
 * share is chance.
 */
final class RequestSeries {
  private static final int OPEN = 10;
  private static final int FEW = 20;
  private static final int LEAST_MINUTES = 30;
  private static final int LONGEST_TEXT = 300;

  /** Minutes without any request are stated up to an hour; more is a hole in the log. */
  private static final int LONGEST_SILENCE = 60;

  private final Findings findings;
  private final String fileSite;
  private final TreeMap<Long, RequestMinute> open = new TreeMap<>();
  private final NameBudget budget;
  private long closed = Long.MIN_VALUE;
  private long late;
  private long fullMinutes;

  /**
   * No requests yet.
   *
   * @param fileSite the site that the whole file is about; empty when not known
   */
  RequestSeries(Findings findings, String fileSite) {
    this(findings, fileSite, new NameBudget(NameBudget.MOST));
  }

  RequestSeries(Findings findings, String fileSite, NameBudget budget) {
    this.budget = budget;
    this.findings = findings;
    this.fileSite = fileSite;
    findings.sampleZone("Z");
  }

  void add(AccessLine request, long line, String text) {
    long minute = Math.floorDiv(request.second(), 60);
    if (minute <= closed) {
      late++;
      return;
    }
    String excerpt = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String site = request.site().isEmpty() ? fileSite : request.site();
    open.computeIfAbsent(minute, m -> new RequestMinute(line, excerpt, budget))
        .add(request, site, line, excerpt);
    while (open.size() > OPEN) {
      close(open.pollFirstEntry());
    }
  }

  void finish() {
    while (!open.isEmpty()) {
      close(open.pollFirstEntry());
    }
    if (closed == Long.MIN_VALUE) {
      findings.nothing("no request that could be dated in it");
      return;
    }
    usual();
    if (late > 0) {
      findings.problem(0, late + " lines are more than " + OPEN + " minutes late: not counted");
    }
    if (fullMinutes > 0) {
      String because = " minutes name more sites, URLs, agents or addresses than are told apart";
      findings.problem(0, fullMinutes + because + ": shares and counts are lower bounds there");
    }
  }

  private void close(Map.Entry<Long, RequestMinute> entry) {
    long minute = entry.getKey();
    RequestMinute requests = entry.getValue();
    silence(minute, requests.all());
    closed = minute;
    fullMinutes += requests.full() ? 1 : 0;
    total(minute, requests.all());
    if (requests.busySites().isEmpty()) {
      shares(minute, Subject.HOST, requests.all());
    }
    for (Map.Entry<String, RequestCount> site : requests.busySites()) {
      Subject subject = new Subject("site", site.getKey());
      RequestCount count = site.getValue();
      percent(Measure.SITE_REQUESTS_PERCENT, subject, minute, count, requests.all(), count);
      sample(Measure.REQUESTS_PER_MINUTE, subject, minute, count.requests(), count);
      sample(Measure.LOGIN_POSTS_PER_MINUTE, subject, minute, count.logins(), count);
      shares(minute, subject, count);
    }
    requests.release();
  }

  private void silence(long minute, RequestCount next) {
    if (closed != Long.MIN_VALUE && minute - closed <= LONGEST_SILENCE) {
      for (long silent = closed + 1; silent < minute; silent++) {
        sample(Measure.REQUESTS_PER_MINUTE, Subject.HOST, silent, 0, next);
      }
    }
  }

  private void total(long minute, RequestCount all) {
    sample(Measure.REQUESTS_PER_MINUTE, Subject.HOST, minute, all.requests(), all);
    sample(Measure.LOGIN_POSTS_PER_MINUTE, Subject.HOST, minute, all.logins(), all);
    share(Measure.CRAWLER_REQUESTS_PERCENT, Subject.HOST, minute, all.crawlers(), all);
    share(Measure.SERVER_ERRORS_PERCENT, Subject.HOST, minute, all.errors(), all);
  }

  private void shares(long minute, Subject subject, RequestCount count) {
    share(Measure.URL_REQUESTS_PERCENT, subject, minute, count.paths().most(), count);
    if (count.agents().size() > 0) {
      share(Measure.AGENT_REQUESTS_PERCENT, subject, minute, count.agents().most(), count);
    }
    share(Measure.ADDRESS_REQUESTS_PERCENT, subject, minute, count.addresses().most(), count);
    sample(Measure.CLIENT_ADDRESSES, subject, minute, count.addresses().size(), count);
    if (count.php() >= FEW) {
      double percent = 100.0 * count.selfLoad() / count.php();
      sample(Measure.SELF_LOAD_REQUESTS_PERCENT, subject, minute, percent, count);
    }
  }

  private void percent(
      String measure,
      Subject subject,
      long minute,
      RequestCount part,
      RequestCount whole,
      RequestCount shown) {
    if (whole.requests() >= FEW) {
      sample(measure, subject, minute, 100.0 * part.requests() / whole.requests(), shown);
    }
  }

  private void share(String measure, Subject subject, long minute, long part, RequestCount whole) {
    if (whole.requests() >= FEW) {
      sample(measure, subject, minute, 100.0 * part / whole.requests(), whole);
    }
  }

  private void sample(
      String measure, Subject subject, long minute, double value, RequestCount shown) {
    findings.samples(measure, subject).add(minute * 60, value, shown.line(), shown.text());
  }

  /** Each minute against the median of all. */
  private void usual() {
    SampleColumn requests = findings.samples(Measure.REQUESTS_PER_MINUTE, Subject.HOST);
    double[] counts = new double[requests.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = requests.value(i);
    }
    Arrays.sort(counts);
    double median = counts.length < LEAST_MINUTES ? 0 : counts[counts.length / 2];
    if (median < 1) {
      return;
    }
    SampleColumn usual = findings.samples(Measure.REQUESTS_OF_USUAL_PERCENT, Subject.HOST);
    for (int i = 0; i < requests.size(); i++) {
      double percent = 100 * requests.value(i) / median;
      usual.add(requests.second(i), percent, requests.line(i), requests.text(i));
    }
  }
}
