package inquest.cli.shrink;

import java.util.Set;
import java.util.regex.Pattern;

/** What names, addresses and numbers look like that tell whose machine it was. */
final class NameForms {
  static final Pattern UUID =
      Pattern.compile("\\b[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\b");
  static final Pattern HARDWARE =
      Pattern.compile("(?<![\\w:])[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}(?![\\w:])");
  static final Pattern MAIL = Pattern.compile("[\\w.+-]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
  static final Pattern IPV6 =
      Pattern.compile(
          "(?<![\\w:.])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\\w:])"
              + "|(?<![\\w:.])[0-9A-Fa-f]{3,4}(?::[0-9A-Fa-f]{1,4}){0,6}::(?:[0-9A-Fa-f]{1,4}:){0,6}"
              + "(?:[0-9A-Fa-f]{1,4})?(?![\\w:])");
  static final Pattern IPV4 =
      Pattern.compile("(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w.]*\\w)");
  static final Pattern DOMAIN =
      Pattern.compile(
          "(?<![\\w.@-])(?:[A-Za-z0-9-]+\\.)+(?:com|net|org|info|biz|eu|de|at|ch|fr|nl|be|uk|pl|cz"
              + "|it|es|se|no|dk|fi|us|ca|au|jp|cn|ru|ua|in|br|cloud|online|shop|site|hosting)"
              + "(?![\\w-]|\\.\\w)");
  static final Pattern SERIAL =
      Pattern.compile(
          "(?i)(?:serial(?: number| no\\.?)?|\\bsn|service tag|asset tag)\"?\\s*[:=]\\s*\"?"
              + "([A-Za-z0-9][A-Za-z0-9_-]{4,})");
  static final Pattern HOME = Pattern.compile("/home\\d?/([a-z][a-z0-9_.-]{1,31})");
  static final Pattern LOGGED_BY =
      Pattern.compile(
          "(?m)^(?:<\\d+>)?(?:[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d"
              + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S*) ([A-Za-z0-9][\\w.-]*) \\S");

  /** Names of accounts that every system has: they tell nothing, and rules know some of them. */
  static final Set<String> SYSTEM =
      Set.of(
          "root",
          "daemon",
          "bin",
          "sys",
          "sync",
          "games",
          "man",
          "lp",
          "mail",
          "news",
          "uucp",
          "proxy",
          "www-data",
          "backup",
          "list",
          "irc",
          "gnats",
          "nobody",
          "systemd",
          "messagebus",
          "syslog",
          "sshd",
          "mysql",
          "postgres",
          "apache",
          "nginx",
          "httpd",
          "exim",
          "postfix",
          "dovecot",
          "named",
          "bind",
          "ntp",
          "chrony",
          "redis",
          "memcached",
          "mongodb",
          "rabbitmq",
          "elasticsearch",
          "tomcat",
          "jenkins",
          "git",
          "dbus",
          "polkitd",
          "rpc",
          "adm",
          "ftp",
          "operator",
          "shutdown",
          "halt",
          "nagios",
          "zabbix",
          "prometheus",
          "munin",
          "amavis",
          "clamav",
          "spamd",
          "debian-exim",
          "mailnull",
          "user",
          "users",
          "host",
          "localhost");

  private NameForms() {}
}
