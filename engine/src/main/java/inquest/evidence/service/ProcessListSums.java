package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.TreeMap;

/** What the threads of one list add up to. */
final class ProcessListSums {
  private static final Subject MYSQL = new Subject("service", "mysql");
  private static final int MOST_USERS = 10_000;

  /** Of fewer running threads one user always has most. */
  private static final int FEW = 5;

  private final TreeMap<String, long[]> running = new TreeMap<>();
  private long clients;
  private long atWork;
  private long waiting;
  private long longest;
  private long longestLine;
  private String longestText = "";

  void add(ProcessListRow row, long line, String text) {
    clients += row.client() ? 1 : 0;
    if (!row.running()) {
      return;
    }
    atWork++;
    waiting += row.waitsForLock() ? 1 : 0;
    if (running.size() < MOST_USERS || running.containsKey(row.user())) {
      running.computeIfAbsent(row.user(), user -> new long[] {0, line})[0]++;
    }
    if (row.seconds() > longest) {
      longest = row.seconds();
      longestLine = line;
      longestText = text;
    }
  }

  /** States the sums of a list whose header is at this place. */
  void state(Findings findings, Source header) {
    findings.fact(new Reading(Measure.MYSQL_CONNECTIONS, MYSQL, clients, header));
    findings.fact(new Reading(Measure.MYSQL_RUNNING_THREADS, MYSQL, atWork, header));
    findings.fact(new Reading(Measure.MYSQL_LOCK_WAITING_THREADS, MYSQL, waiting, header));
    if (atWork > 0) {
      Source source = longest == 0 ? header : findings.at(longestLine, longestText);
      findings.fact(new Reading(Measure.MYSQL_LONGEST_QUERY_SECONDS, MYSQL, longest, source));
    }
    if (atWork >= FEW) {
      mostBusy(findings, header);
    }
  }

  private void mostBusy(Findings findings, Source header) {
    String user = "";
    long most = 0;
    for (String name : running.keySet()) {
      if (running.get(name)[0] > most) {
        most = running.get(name)[0];
        user = name;
      }
    }
    Subject subject = new Subject("database-user", user);
    double percent = 100.0 * most / atWork;
    findings.fact(new Reading(Measure.MYSQL_USER_RUNNING_PERCENT, subject, percent, header));
  }
}
