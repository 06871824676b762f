package inquest.assembly;

import inquest.evidence.AccountingRow;
import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Full names of users. Tools cut names ({@code wwwdat+}) or print the number only; a cut name
 * becomes the full one when exactly one user that was seen begins so, a number when a file names
 * it. What is ambiguous stays as printed.
 */
final class Users {
  private static final String USER = "user:";
  private static final int SHORTEST_CUT = 7;
  private static final int LONGEST_CUT = 8;
  private static final int FIRST_PERSON = 1000;
  private static final int NOBODY = 65534;

  private static final Set<String> DAEMONS =
      Set.of(
          ("root daemon bin sys adm lp sync mail news uucp proxy www-data backup list irc gnats nobody"
                  + " nfsnobody apache httpd nginx lighttpd mysql mariadb postgres pgsql redis"
                  + " memcache memcached mongodb mongod elasticsearch rabbitmq named bind dnsmasq"
                  + " dovecot dovenull postfix exim mailnull smmsp sendmail cyrus amavis clamav clam"
                  + " spamd ntp chrony _chrony dbus messagebus systemd polkitd sshd rpc rpcuser"
                  + " statd ftp vsftpd proftpd tomcat jenkins zabbix nagios nrpe munin prometheus"
                  + " syslog avahi haproxy varnish vcache squid libvirt-qemu qemu cpanel"
                  + " cpanelconnecttrack cpses dcpumon ossec puppet snmp Debian-snmp ldap openldap"
                  + " slapd docker git unbound tss uuidd landscape kernoops")
              .split(" "));

  private final Map<String, String> byNumber = new HashMap<>();
  private final TreeSet<String> full = new TreeSet<>();
  private final Map<String, String> resolved = new HashMap<>();

  Users(List<Findings> files) {
    Set<String> maybeCut = new HashSet<>();
    for (Findings file : files) {
      file.identity().forEach(this::number);
      for (ProcessRow row : file.processes()) {
        see(row.user(), maybeCut);
      }
      for (AccountingRow row : file.accounting()) {
        see(row.user(), maybeCut);
      }
    }
    full.addAll(maybeCut);
    learnNumbers(files);
  }

  /**
   * The OOM killer prints numbers: the process of the same pid and command in a table with names
   * tells whose it is, else the only user who ran the command by process accounting.
   */
  private void learnNumbers(List<Findings> files) {
    Map<String, String> owners = new HashMap<>();
    for (Findings file : files) {
      for (ProcessRow row : file.processes()) {
        if (!row.user().isEmpty() && !numeric(row.user())) {
          owners.put(row.pid() + " " + row.command(), name(row.user()));
        }
      }
      for (AccountingRow row : file.accounting()) {
        if (!row.user().isEmpty() && !row.command().isEmpty() && !numeric(row.user())) {
          String user = name(row.user());
          owners.merge(row.command(), user, (a, b) -> a.equals(b) ? a : "");
        }
      }
    }
    for (Findings file : files) {
      for (ProcessRow row : file.processes()) {
        String byCommand = owners.getOrDefault(row.command(), "");
        String owner = owners.getOrDefault(row.pid() + " " + row.command(), byCommand);
        if (row.table().equals("oom") && numeric(row.user()) && !owner.isEmpty()) {
          byNumber.putIfAbsent(row.user(), owner);
        }
      }
    }
  }

  private void number(String key, String name) {
    if (key.startsWith(USER)) {
      byNumber.putIfAbsent(key.substring(USER.length()), name);
      full.add(name);
    }
  }

  private static void see(String user, Set<String> names) {
    if (!user.isEmpty() && !user.endsWith("+") && !numeric(user)) {
      names.add(user);
    }
  }

  /** The full name of a user as printed. */
  String name(String printed) {
    String known = resolved.get(printed);
    if (known == null) {
      known = resolve(printed);
      resolved.put(printed, known);
    }
    return known;
  }

  private String resolve(String printed) {
    String number = printed.startsWith("uid ") ? printed.substring(4) : printed;
    if (numeric(number)) {
      return number.equals("0") ? "root" : byNumber.getOrDefault(number, "uid " + number);
    }
    boolean cut = printed.endsWith("+");
    boolean maybe = printed.length() >= SHORTEST_CUT && printed.length() <= LONGEST_CUT;
    if (!cut && !maybe) {
      return printed;
    }
    return only(cut ? printed.substring(0, printed.length() - 1) : printed, printed);
  }

  private String only(String start, String printed) {
    String found = printed;
    for (String name : full.tailSet(start)) {
      if (!name.startsWith(start)) {
        break;
      }
      if (!name.equals(printed)) {
        if (!found.equals(printed)) {
          return printed;
        }
        found = name;
      }
    }
    return found;
  }

  /** The user as a subject, by the full name. */
  Subject subject(String printed) {
    return new Subject("user", printed.isEmpty() ? "" : name(printed));
  }

  /** {@code system} for root and daemons, {@code person} for everybody else. */
  String account(Subject user) {
    String name = user.name();
    if (name.startsWith("uid ")) {
      int number = number(name.substring(4));
      return number < FIRST_PERSON || number == NOBODY ? "system" : "person";
    }
    boolean daemon = DAEMONS.contains(name) || name.startsWith("_") || name.startsWith("systemd-");
    return daemon || name.isEmpty() ? "system" : "person";
  }

  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static boolean numeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
