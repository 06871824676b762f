package inquest.cli.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static String replaced(String text, String host, String... users) {
    FileLines capture = new FileLines("capture", Map.of("log", text));
    return new Pseudonyms(capture, host, List.of(users)).of(capture).files().get("log");
  }

  @Test
  void oneNameIsOnePseudonymEverywhere() {
    assertThat(
            replaced(
                "Nov 23 10:00:00 srv-77 sshd[1]: from 81.2.3.4\n"
                    + "Nov 23 10:00:01 srv-77 sshd[1]: from 81.2.3.5, not 81.2.3.4\n",
                "srv-77.customer.de"))
        .isEqualTo(
            "Nov 23 10:00:00 web01 sshd[1]: from 192.0.2.1\n"
                + "Nov 23 10:00:01 web01 sshd[1]: from 192.0.2.2, not 192.0.2.1\n");
  }

  @Test
  void usersAreReplacedAlsoWhereTheirNamesAreCut() {
    assertThat(replaced("k12345678 k123456+ /home/k12345678/x root mysql", "", "k12345678"))
        .isEqualTo("alice alice /home/alice/x root mysql");
  }

  @Test
  void aUserIsReplacedOnlyAsAWord() {
    assertThat(replaced("ana banana ana-x ana.php", "", "ana"))
        .isEqualTo("alice banana ana-x alice.php");
  }

  @Test
  void domainsMailAddressesAndSerialNumbersAreOnesForExamples() {
    assertThat(
            replaced(
                "Serial Number:    WD-WCC4N0123456\nby-id/ata-X_WD-WCC4N0123456\n"
                    + "jane.doe@shop.kunde.de www.kunde.de srv.kunde.de\n",
                "srv"))
        .isEqualTo(
            "Serial Number:    SN000001\nby-id/ata-X_SN000001\n"
                + "mail1@example.net site1.example.net web01.example.net\n");
  }

  @Test
  void addressesOfEveryKind() {
    assertThat(
            replaced(
                "fe80::21a:4aff:fe16:1 2a01:4f8::2 00:1a:4a:16:01:99 ::1 127.0.0.1 0.0.0.0"
                    + " 255.255.255.0 6f9619ff-8b86-d011-b42d-00c04fc964ff",
                ""))
        .isEqualTo(
            "fe80::1 2001:db8::1 00:00:5e:00:53:01 ::1 127.0.0.1 0.0.0.0 255.255.255.0"
                + " 00000000-0000-4000-8000-000000000001");
  }

  @Test
  void timesVersionsAndDeviceNamesStay() {
    String text =
        "10:20:30 2.6.32 nginx/1.18.0 0000:00:1f.2 std::bad_alloc sda1 php-fpm.service libc.so.6\n";
    assertThat(replaced(text, "web")).isEqualTo(text);
  }
}
