package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void capture() throws IOException {
    Files.writeString(
        folder.resolve("messages"),
        "2026-11-20T03:12:10+00:00 web01 kernel: blk_update_request: I/O error, dev sdb, sector 8\n"
            + "2026-11-20T03:12:11+00:00 web01 sshd[7]: Server listening on 192.0.2.7 port 22.\n");
    Files.writeString(folder.resolve("notes"), "call alice, \"at once\"\n");
  }

  @Test
  void aFactHasItsPlaceAndAnEventItsInstant() {
    Ran ran = Ran.inquest("facts", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out())
        .contains("messages:1: kernel-event kind=io-error subject=sdb count=1")
        .contains(
            "messages:1: io-error sdb, 2026-11-20T03:12:10Z ± 1 s (as printed, with its zone)")
        .contains("notes: not recognised");
  }

  @Test
  void jsonIsMadeForQueries() {
    Ran ran = Ran.inquest("facts", folder.toString(), "--format", "json");
    assertThat(ran.out())
        .contains("\"schema\": \"inquest/facts/1\"")
        .contains("\"fact\": \"kernel-event\"")
        .contains("\"line\": 1")
        .contains("\"dated_by\": \"as printed, with its zone\"");
  }

  @Test
  void csvHasOneHeaderAndQuotesWhatNeedsIt() {
    Ran ran = Ran.inquest("facts", folder.toString(), "--format", "csv");
    assertThat(ran.out())
        .startsWith(
            "row,kind,subject,from,to,dated_by,values,file,line,text\nfact,kernel-event,sdb,")
        .contains(
            "\"2026-11-20T03:12:10+00:00 web01 kernel: blk_update_request: I/O error, dev sdb")
        .contains("\nunread,,,,,,not recognised,notes,,\n");
  }

  @Test
  void unreadListsNothingElse() {
    Ran ran = Ran.inquest("facts", "--unread", folder.toString());
    assertThat(ran.out()).isEqualTo("notes: not recognised\n");
  }

  @Test
  void anUnknownFormatIsAUsageError() {
    assertThat(Ran.inquest("facts", "--format", "xml", folder.toString()).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.inquest("formats", "--format", "xml").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theCatalogueOfFormatsIsThatOfTheReaders() {
    assertThat(Ran.inquest("formats").out()).contains("/proc/mdstat");
    assertThat(Ran.inquest("formats", "--format", "markdown").out()).contains("| `mdstat` |");
    assertThat(Ran.inquest("formats", "--format", "json").out()).contains("\"format\": \"mdstat\"");
  }
}
