package inquest.evidence;

import inquest.facts.Subject;
import java.util.Set;

/** Units of systemd: those whose absence people notice, and the others. */
public final class Units {
  /** The kind of the subject of a service that people use. */
  public static final String PUBLIC = "public-service";

  private static final Set<String> USED_BY_PEOPLE =
      Set.of(
          "httpd.service",
          "apache2.service",
          "nginx.service",
          "lsws.service",
          "php-fpm.service",
          "mysqld.service",
          "mysql.service",
          "mariadb.service",
          "postgresql.service",
          "exim.service",
          "exim4.service",
          "postfix.service",
          "dovecot.service",
          "named.service",
          "bind9.service",
          "sshd.service",
          "ssh.service");

  private Units() {}

  /** The unit as a subject: {@code public-service} or {@code service}. */
  public static Subject subject(String unit) {
    return new Subject(USED_BY_PEOPLE.contains(unit) ? PUBLIC : "service", unit);
  }
}
