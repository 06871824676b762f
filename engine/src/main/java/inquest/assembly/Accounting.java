package inquest.assembly;

import inquest.evidence.AccountingRow;
import inquest.evidence.Findings;
import inquest.facts.AbnormalExits;
import inquest.facts.AccountedCommand;
import inquest.facts.AccountedUser;
import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.Commands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who used how much CPU by process accounting, and what was killed by a signal. A ranking of users
 * needs {@code sa -m} or {@code sa -u}; {@code lastcomm} may be of one user only, so that it tells
 * commands and not ranks. The same table in two files counts once.
 */
final class Accounting {
  private static final String KIND = "abnormal-exit";
  private static final int MOST = 20;

  private final List<Findings> files;
  private final Users users;
  private final Commands commands;
  private final Map<String, String> largest;
  private final List<Fact> facts = new ArrayList<>();

  private Accounting(List<Findings> files, Users users, Commands commands) {
    this.files = files;
    this.users = users;
    this.commands = commands;
    this.largest = largestCommands();
  }

  static List<Fact> of(
      List<Findings> files,
      Users users,
      Commands commands,
      Clock clock,
      Reach reach,
      Backgrounds backgrounds) {
    Accounting accounting = new Accounting(files, users, commands);
    accounting.users();
    accounting.commands();
    accounting.exits(clock, reach, backgrounds);
    return accounting.facts;
  }

  private void users() {
    Map<String, AccountedUser> best = new TreeMap<>();
    for (Findings file : files) {
      for (AccountingRow row : file.accounting()) {
        if (row.table().equals("sa-users") && !row.user().isEmpty() && known(row)) {
          keep(best, row.user(), row.cpuMinutes(), row.processes(), source(file, row));
        }
      }
    }
    if (best.isEmpty()) {
      processes(best);
    }
    add(best.values(), Comparator.comparingDouble(AccountedUser::cpuMinutes));
  }

  private void keep(
      Map<String, AccountedUser> best, String user, double minutes, long processes, Source source) {
    Subject subject = users.subject(user);
    AccountedUser fact =
        new AccountedUser(
            subject,
            users.account(subject),
            new Subject("command", largest.getOrDefault(subject.name(), "")),
            minutes,
            processes,
            source);
    best.merge(subject.name(), fact, (a, b) -> b.cpuMinutes() > a.cpuMinutes() ? b : a);
  }

  /** Sums of {@code sa -u} when there is no {@code sa -m}; of several files the fullest. */
  private void processes(Map<String, AccountedUser> best) {
    for (Findings file : files) {
      Map<String, Double> minutes = new TreeMap<>();
      Map<String, Long> processes = new HashMap<>();
      Map<String, AccountingRow> largestRow = new HashMap<>();
      for (AccountingRow row : file.accounting()) {
        if (row.table().equals("sa-processes") && known(row)) {
          minutes.merge(row.user(), row.cpuMinutes(), Double::sum);
          processes.merge(row.user(), row.processes(), Long::sum);
          largestRow.merge(row.user(), row, (a, b) -> b.cpuMinutes() > a.cpuMinutes() ? b : a);
        }
      }
      minutes.forEach(
          (user, sum) ->
              keep(best, user, sum, processes.get(user), source(file, largestRow.get(user))));
    }
  }

  /** User → his command that used most, of {@code sa -u}, else of {@code lastcomm}. */
  private Map<String, String> largestCommands() {
    Map<String, String> largest = new HashMap<>();
    for (String table : List.of("lastcomm", "sa-processes")) {
      Map<String, Double> most = new HashMap<>();
      for (Findings file : files) {
        commandSums(file, table)
            .forEach(
                (user, sums) ->
                    sums.forEach(
                        (command, minutes) -> {
                          if (minutes > most.getOrDefault(user, -1.0)) {
                            most.put(user, minutes);
                            largest.put(user, command);
                          }
                        }));
      }
    }
    return largest;
  }

  private Map<String, Map<String, Double>> commandSums(Findings file, String table) {
    Map<String, Map<String, Double>> sums = new HashMap<>();
    for (AccountingRow row : file.accounting()) {
      if (row.table().equals(table) && known(row) && !collector(row)) {
        sums.computeIfAbsent(users.name(row.user()), user -> new TreeMap<>())
            .merge(row.command(), row.cpuMinutes(), Double::sum);
      }
    }
    return sums;
  }

  private boolean collector(AccountingRow row) {
    return commands.purpose(row.command()).equals("collector");
  }

  private void commands() {
    Map<String, AccountedCommand> best = new TreeMap<>();
    for (Findings file : files) {
      for (AccountingRow row : file.accounting()) {
        boolean named = !row.command().isEmpty() && !row.command().startsWith("***");
        if (row.table().equals("sa-commands") && named && known(row) && !collector(row)) {
          Subject command = new Subject("command", row.command());
          AccountedCommand fact =
              new AccountedCommand(command, row.cpuMinutes(), row.processes(), source(file, row));
          best.merge(row.command(), fact, (a, b) -> b.cpuMinutes() > a.cpuMinutes() ? b : a);
        }
      }
    }
    add(best.values(), Comparator.comparingDouble(AccountedCommand::cpuMinutes));
  }

  /** Only the largest are worth a fact: no rule blames anybody for little. */
  private <T extends Fact> void add(Collection<T> all, Comparator<T> smaller) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(smaller.reversed());
    facts.addAll(sorted.subList(0, Math.min(MOST, sorted.size())));
  }

  private void exits(Clock clock, Reach reach, Backgrounds backgrounds) {
    Map<String, AbnormalExits> best = new TreeMap<>();
    for (Findings file : files) {
      Map<String, AbnormalExits> ofFile = new TreeMap<>();
      for (AccountingRow row : file.accounting()) {
        if (row.flags().indexOf('X') >= 0) {
          Optional<Instant> at = clock.at(row.stamp());
          Optional<String> outside = reach.outside(at, KIND);
          if (outside.isPresent()) {
            String when = at.map(Instant::toString).orElse("");
            backgrounds.add(
                file.file(), row.line(), row.text(), KIND, outside.get(), when, row.processes());
          } else {
            AbnormalExits exit = exit(file, row, at);
            ofFile.merge(exit.command().name() + '\n' + exit.user().name(), exit, Accounting::sum);
          }
        }
      }
      ofFile.forEach((key, sum) -> best.merge(key, sum, (a, b) -> b.count() > a.count() ? b : a));
    }
    facts.addAll(best.values());
  }

  private AbnormalExits exit(Findings file, AccountingRow row, Optional<Instant> at) {
    return new AbnormalExits(
        new Subject("command", row.command()),
        users.subject(row.user()),
        row.processes(),
        row.flags().indexOf('D') >= 0 ? row.processes() : 0,
        at.map(Span::at).orElse(Span.UNDATED),
        source(file, row));
  }

  private static AbnormalExits sum(AbnormalExits a, AbnormalExits b) {
    return new AbnormalExits(
        a.command(),
        a.user(),
        a.count() + b.count(),
        a.dumped() + b.dumped(),
        a.span().with(b.span()),
        a.source());
  }

  private static boolean known(AccountingRow row) {
    return !Double.isNaN(row.cpuMinutes());
  }

  private static Source source(Findings file, AccountingRow row) {
    return file.at(row.line(), row.text());
  }
}
