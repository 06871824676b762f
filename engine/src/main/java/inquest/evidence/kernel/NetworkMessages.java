package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import inquest.evidence.kernel.KernelPattern.Role;
import java.util.List;

/** Network: floods, full tables, links; limits of processes and files; firewall noise. */
final class NetworkMessages {
  private static final String SYN =
      "(?:TCP: )?(?:\\w+: )?[Pp]ossible SYN flooding on port (?:\\S*:)?(?<s>\\d+)\\. ";
  private static final String INTERFACE = "(?:.*? )?(?<s>(?!NIC\\b)[a-z][\\w.@-]*):? ";

  private NetworkMessages() {}

  static List<KernelPattern> patterns() {
    return List.of(
        of(
                "syn-flood",
                "port",
                "net/ipv4/tcp_input.c",
                SYN + "Sending cookies.*",
                "ossible SYN flooding on port")
            .detail("cookies"),
        of(
                "syn-flood",
                "port",
                "net/ipv4/tcp_input.c",
                SYN + "Dropping request.*",
                "ossible SYN flooding on port")
            .detail("dropping"),
        of(
            "conntrack-full",
            "host",
            "net/netfilter/nf_conntrack_core.c",
            "(?:(?:nf|ip)_conntrack: )+(?<d>(?:expectation )?table full)(?:, dropping packet|.*).*",
            "_conntrack: table full",
            "_conntrack: expectation table full"),
        of(
            "neighbour-overflow",
            "host",
            "net/ipv4/route.c, net/core/neighbour.c",
            "(?:neighbour: |ipv4: |ipv6: )?(?:(?<d>\\w+): )?[Nn]eighbou?r table overflow.*",
            "ighbour table overflow",
            "ighbor table overflow"),
        of(
            "link-down",
            "interface",
            "drivers/net/ethernet",
            INTERFACE + "(?:NIC )?(?:\\w+ )?[Ll]ink is [Dd]own.*",
            "ink is Down",
            "ink is down"),
        of(
            "link-down",
            "interface",
            "drivers/net/mii.c, mii_check_media",
            INTERFACE + "link down$",
            ": link down"),
        of(
            "bond-link-down",
            "interface",
            "drivers/net/bonding/bond_main.c",
            "(?:bonding: )?(?<d>bond[\\w.]*): .*?link status definitely down for (?:interface|slave)?"
                + " ?(?<s>[\\w.-]+),.*|(?:bonding: )?\\w+: \\(slave (?<t>[\\w.-]+)\\):"
                + " link status definitely down.*",
            "link status definitely down"),
        of(
            "bond-link-up",
            "interface",
            "drivers/net/bonding/bond_main.c",
            "(?:bonding: )?(?<d>bond[\\w.]*): .*?link status definitely up for (?:interface|slave)?"
                + " ?(?<s>[\\w.-]+),.*|(?:bonding: )?\\w+: \\(slave (?<t>[\\w.-]+)\\):"
                + " link status definitely up.*",
            "link status definitely up"),
        of(
            "link-up",
            "interface",
            "drivers/net/ethernet",
            INTERFACE + "(?:NIC )?(?:\\w+ )?[Ll]ink is [Uu]p.*",
            "Link is Up ",
            "Link is up "),
        of(
            "link-up",
            "interface",
            "drivers/net/mii.c, mii_check_media",
            INTERFACE + "link up, \\d+Mbps, .*",
            ": link up, "),
        of(
            "bond-without-link",
            "interface",
            "drivers/net/bonding/bond_main.c",
            "(?:bonding: )?(?<s>[\\w.-]+): now running without any active (?:interface|slave).*",
            "now running without any active"),
        of(
            "tx-timeout",
            "interface",
            "net/sched/sch_generic.c",
            "NETDEV WATCHDOG: (?!CPU:)(?<s>[\\w.@-]+).*timed out.*"
                + "|(?:.*? )?(?<t>[\\w.@-]+): NETDEV WATCHDOG: CPU: .*timed out.*",
            "NETDEV WATCHDOG: "),
        of(
            "tx-timeout",
            "interface",
            "drivers/net/ethernet/intel/e1000e, igb",
            INTERFACE + "(?<d>Detected (?:Hardware|Tx) Unit Hang|Reset adapter).*",
            "Tx Unit Hang",
            "Hardware Unit Hang",
            "Reset adapter"),
        of(
            "socket-memory",
            "host",
            "net/ipv4/tcp_timer.c (to 3.x)",
            "(?:TCP: )?Out of socket memory",
            "Out of socket memory"),
        of(
            "tcp-memory",
            "host",
            "net/ipv4/tcp.c",
            "(?:TCP: )?out of memory -- consider tuning tcp_mem",
            "consider tuning tcp_mem"),
        of(
            "tcp-orphans",
            "host",
            "net/ipv4/tcp.c",
            "(?:TCP: )?too many (?:of )?orphaned sockets",
            "orphaned sockets"),
        of(
            "nfs-not-responding",
            "device",
            "net/sunrpc, fs/lockd",
            "(?:nfs|lockd): server (?<s>\\S+) not responding, (?<d>still trying|timed out)",
            " not responding, still trying",
            " not responding, timed out"),
        of(
            "nfs-ok",
            "device",
            "net/sunrpc, fs/lockd",
            "(?:nfs|lockd): server (?<s>\\S+) OK",
            "nfs: server ",
            "lockd: server "),
        of(
            "cifs-not-responding",
            "device",
            "fs/smb/client/connect.c",
            "CIFS: (?:VFS: )?.*[Ss]erver (?<s>\\S+) has not responded in \\d+ seconds.*"
                + "|CIFS VFS: Server (?<t>\\S+) has not responded in .*",
            " has not responded in "),
        of(
                "name-resolution-failed",
                "service",
                "glibc: gai_strerror, EAI_AGAIN; postfix: dns_lookup.c",
                ".*?(?<d>Temporary failure in name resolution|Host not found, try again).*",
                "Temporary failure in name resolution",
                "Host not found, try again")
            .by("*"),
        of(
                "zones-wanted",
                "service",
                "BIND: named/server.c, named/main.c",
                "(?<d>starting BIND) .*",
                "starting BIND ")
            .by("named"),
        of(
                "zones-loaded",
                "service",
                "BIND: named/server.c",
                "all zones loaded",
                "all zones loaded")
            .by("named"),
        of(
                "firewall-changed",
                "service",
                "systemd",
                "(?:Reloaded|Started|Finished|Stopped) (?:\\S+ - )?(?<s>firewalld|nftables|ufw|iptables"
                    + "|netfilter)\\b.*|(?:Reloaded|Started|Finished|Stopped) .*?(?<t>iptables|firewall)\\b.*",
                "Reloaded firewalld",
                "Started firewalld",
                "Stopped firewalld",
                "Reloaded nftables",
                "Finished nftables",
                "firewall with iptables")
            .by("systemd"),
        of(
                "firewall-changed",
                "service",
                "sudo(8), iptables(8), nft(8), firewall-cmd(1), ufw(8)",
                ".*COMMAND=/(?:usr/)?s?bin/(?<s>ip6?tables(?: -t \\w+)? -[AIDFPR]|ip6?tables-restore"
                    + "|nft (?:-f|add|insert|delete|flush)|firewall-cmd .*--(?:reload|add|remove|set|panic)"
                    + "|ufw (?:enable|deny|allow|reject|delete|reload|default)|csf -[rsdx]).*",
                "COMMAND=/usr/sbin/ip",
                "COMMAND=/sbin/ip",
                "COMMAND=/usr/sbin/nft",
                "COMMAND=/usr/bin/firewall-cmd",
                "COMMAND=/usr/sbin/ufw",
                "COMMAND=/usr/sbin/csf")
            .by("sudo"),
        of(
            "fork-rejected",
            "cgroup",
            "kernel/cgroup/pids.c",
            "cgroup: fork rejected by pids controller in (?<s>\\S+)",
            "fork rejected by pids controller"),
        of(
            "file-max",
            "host",
            "fs/file_table.c",
            "VFS: file-max limit (?<d>\\d+) reached",
            "VFS: file-max limit"),
        of(
                "noise-firewall",
                "host",
                "net/netfilter/nf_log_syslog.c",
                ".*",
                "PROTO=TCP SPT=",
                "PROTO=UDP SPT=",
                "PROTO=ICMP TYPE=",
                "PROTO=ICMPv6 TYPE=",
                "** RABHIT **")
            .as(Role.NOISE),
        of(
                "noise-treason",
                "host",
                "net/ipv4/tcp_timer.c",
                ".*",
                "Treason uncloaked!",
                "unexpectedly shrunk window")
            .as(Role.NOISE),
        of(LogScan.BOOT, "host", "init/version.c", "Linux version (?<d>\\S+) .*", "Linux version ")
            .as(Role.CONTEXT),
        of(LogScan.BOOT, "host", "journalctl(1)", "-- Reboot --", "-- Reboot --")
            .as(Role.CONTEXT)
            .by("*"),
        of(
                LogScan.REPEATED,
                "host",
                "syslogd(8), rsyslogd(8)",
                "(?:last )?message repeated (?<n>\\d+) times?(?:: \\[ ?(?<d>.*?)\\]?)?$",
                "message repeated ")
            .as(Role.CONTEXT)
            .by("*"));
  }
}
