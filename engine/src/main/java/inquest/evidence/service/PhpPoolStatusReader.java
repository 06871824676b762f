package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * The status page of PHP-FPM, of one pool or several.
 *
 * <pre>
 * pool:                 www
 * process manager:      dynamic
 * listen queue:         0
 * active processes:     1
 * max children reached: 0
 * slow requests:        0
 * </pre>
 *
 * Makes readings of the processes at work and the requests that wait, and counters of how often the
 * pool was full and a script slow since it started.
 */
public final class PhpPoolStatusReader implements Reader {

  @Override
  public String format() {
    return "php-pool-status";
  }

  @Override
  public String reads() {
    return "the status page of PHP-FPM";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("pool:") && head.hasLineStarting("process manager:")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Subject pool = new Subject("pool", "");
    while (lines.next()) {
      String text = lines.text();
      Labelled line = Labelled.of(text);
      if (line.key().equals("pool")) {
        pool = new Subject("pool", line.value());
      } else if (!pool.name().isEmpty()) {
        number(line, pool, lines.number(), text, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no pool with numbers in it");
    }
  }

  private static void number(
      Labelled line, Subject pool, long number, String text, Findings findings) {
    long value = Printed.count(line.value());
    if (value < 0) {
      return;
    }
    switch (line.key()) {
      case "listen queue" ->
          findings.fact(
              new Reading(
                  Measure.PHP_POOL_QUEUED_REQUESTS, pool, value, findings.at(number, text)));
      case "active processes" ->
          findings.fact(
              new Reading(
                  Measure.PHP_POOL_ACTIVE_PROCESSES, pool, value, findings.at(number, text)));
      case "max children reached" ->
          findings.fact(
              new Counter(
                  Measure.PHP_POOL_CHILDREN_LIMIT_HITS, pool, value, findings.at(number, text)));
      case "slow requests" ->
          findings.fact(
              new Counter(Measure.PHP_POOL_SLOW_REQUESTS, pool, value, findings.at(number, text)));
      default -> {
        // of no use here
      }
    }
  }
}
