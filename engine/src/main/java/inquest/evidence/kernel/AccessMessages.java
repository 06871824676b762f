package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.List;

/** Refused logins, and services that systemd lost. */
final class AccessMessages {
  private static final String SERVICE = "service";
  private static final String UNIT = "unit";

  private AccessMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
                "auth-failure",
                SERVICE,
                "OpenSSH auth.c",
                "(?:error: )?(?:(?<d>maximum authentication attempts) exceeded|Failed (?:password|none"
                    + "|keyboard-interactive/pam)) for .*",
                "Failed password for",
                "Failed keyboard-interactive/pam for",
                "maximum authentication attempts exceeded for")
            .by("sshd"),
        of(
                "auth-failure",
                SERVICE,
                "OpenSSH 9.8: sshd-session",
                "Failed (?:password|keyboard-interactive/pam) for .*",
                "Failed password for",
                "Failed keyboard-interactive/pam for")
            .by("sshd-session"),
        of(
                "auth-failure",
                SERVICE,
                "dovecot: login-common/client-common.c",
                "(?<s>imap|pop3|managesieve|submission)-login: .*?\\(auth failed, .*",
                "(auth failed, ")
            .by("*"),
        of(
                "auth-failure",
                SERVICE,
                "pure-ftpd: ftpd.c; proftpd: mod_auth.c; vsftpd: logging.c",
                ".*?(?:\\[WARNING\\] Authentication failed for user \\[.*"
                    + "|USER .*?\\(Login failed\\): .*|: no such user found from .*|FAIL LOGIN: Client .*"
                    + "|pam_unix\\(vsftpd:auth\\): authentication failure.*)",
                "[WARNING] Authentication failed for user [",
                "(Login failed): ",
                ": no such user found from ",
                "FAIL LOGIN: Client ",
                "pam_unix(vsftpd:auth): authentication failure")
            .by("*")
            .detail("ftp"),
        of(
                "auth-failure",
                SERVICE,
                "postfix: smtpd_sasl_glue.c; exim: acl.c",
                ".*?(?:: SASL \\w+ authentication failed|authenticator failed for ).*",
                "authentication failed: ",
                "authenticator failed for ")
            .by("*")
            .detail("smtp"),
        of(
                "service-given-up",
                SERVICE,
                "systemd: core/unit.c, core/service.c",
                "(?<s>[\\w@.\\\\:-]+): Failed with result 'start-limit-hit'\\.",
                ": Failed with result 'start-limit-hit'")
            .by("systemd"),
        of(
                "service-failed",
                UNIT,
                "systemd: core/unit.c, core/service.c",
                "(?:(?<s>[\\w@.\\\\:-]+): Failed with result '(?<d>[\\w-]+)'\\."
                    + "|Unit (?<t>[\\w@.\\\\:-]+) entered failed state\\.)",
                ": Failed with result '",
                " entered failed state.")
            .by("systemd"),
        of(
                "service-given-up",
                UNIT,
                "systemd: core/unit.c, unit_test_start_limit; core/service.c (to 228)",
                "(?:(?<s>[\\w@.\\\\:-]+): Start request repeated too quickly\\.|start request repeated too"
                    + " quickly for (?<t>[\\w@.\\\\:-]+\\.service).*)",
                "Start request repeated too quickly",
                "start request repeated too quickly")
            .by("systemd"),
        of(
                "service-restarts",
                UNIT,
                "systemd: core/service.c",
                "(?<s>[\\w@.\\\\:-]+): Scheduled restart job, restart counter is at \\d+\\.",
                "Scheduled restart job, restart counter")
            .by("systemd"));
  }
}
