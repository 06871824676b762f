package inquest.evidence.network;

/** Protocol counters that say something of an incident, under the names of kernel and netstat. */
final class ProtocolCounter {
  private ProtocolCounter() {}

  /**
   * The counter that the kernel names so.
   *
   * @param name group and counter, such as {@code TcpExtSyncookiesSent}
   * @return empty when it is none of ours
   */
  static String ofKernel(String name) {
    return switch (name) {
      case "TcpActiveOpens" -> "tcp-active-opens";
      case "TcpPassiveOpens" -> "tcp-passive-opens";
      case "TcpAttemptFails" -> "tcp-failed-attempts";
      case "TcpInSegs" -> "tcp-segments-received";
      case "TcpOutSegs" -> "tcp-segments-sent";
      case "TcpRetransSegs" -> "tcp-segments-retransmitted";
      case "TcpOutRsts" -> "tcp-resets-sent";
      case "TcpExtSyncookiesSent" -> "tcp-syn-cookies-sent";
      case "TcpExtSyncookiesRecv" -> "tcp-syn-cookies-received";
      case "TcpExtSyncookiesFailed" -> "tcp-syn-cookies-invalid";
      case "TcpExtListenOverflows" -> "tcp-listen-overflows";
      case "TcpExtListenDrops" -> "tcp-listen-drops";
      case "TcpExtTCPReqQFullDrop" -> "tcp-half-open-drops";
      case "UdpInErrors" -> "udp-receive-errors";
      case "UdpRcvbufErrors" -> "udp-receive-buffer-errors";
      default -> "";
    };
  }

  /**
   * The counter that {@code netstat -s} describes so; old versions misspell some.
   *
   * @param section {@code Tcp}, {@code TcpExt} or {@code Udp}
   * @param words what stands behind the number
   * @return empty when it is none of ours
   */
  static String ofSentence(String section, String words) {
    String name =
        switch (words) {
          case "active connection openings", "active connections openings" -> "ActiveOpens";
          case "passive connection openings", "passive connections openings" -> "PassiveOpens";
          case "failed connection attempts" -> "AttemptFails";
          case "segments received" -> "InSegs";
          case "segments sent out", "segments send out" -> "OutSegs";
          case "segments retransmitted", "segments retransmited" -> "RetransSegs";
          case "resets sent" -> "OutRsts";
          case "SYN cookies sent" -> "SyncookiesSent";
          case "SYN cookies received" -> "SyncookiesRecv";
          case "invalid SYN cookies received" -> "SyncookiesFailed";
          case "times the listen queue of a socket overflowed" -> "ListenOverflows";
          case "SYNs to LISTEN sockets dropped",
              "SYNs to LISTEN sockets ignored",
              "SYNs to LISTEN sockets droped" ->
              "ListenDrops";
          case "packet receive errors" -> "InErrors";
          case "receive buffer errors" -> "RcvbufErrors";
          default -> "";
        };
    return ofKernel(section + name);
  }
}
