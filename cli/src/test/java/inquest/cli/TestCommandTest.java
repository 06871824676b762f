package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Escalation;
import inquest.diagnosis.Diagnosis.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  @TempDir Path folder;

  @Test
  void asExpectedIsCounted() throws IOException {
    incident("quiet", "problem: none\ncause: null\nescalate: []\nflags: []\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.out()).isEqualTo("1 passed, 0 failed\n");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
  }

  @Test
  void aDifferenceShowsBothSides() throws IOException {
    incident("wrong", "problem: memory\nflags: [oom, memory]\n");
    incident("quiet", "problem: none\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out())
        .isEqualTo(
            "FAILED "
                + folder
                + "/wrong\n  problem: expected memory, got none\n"
                + "  flags: expected [memory, oom], got []\n1 passed, 1 failed\n");
  }

  @Test
  void nothingTestedIsNoSuccess() {
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out()).isEqualTo("0 passed, 0 failed\n");
  }

  @Test
  void anUnknownKeyOrBrokenYamlFailsItsOwnIncident() throws IOException {
    incident("a", "problm: none\n");
    incident("b", "problem: [none\n");
    incident("c", "problem: none\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.out()).contains("unknown key 'problm'").endsWith("1 passed, 2 failed\n");
  }

  @Test
  void takesNumbersOfASiteAndOfAProfile() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve(Expectation.FILE), "problem: filesystem\n");
    Files.writeString(
        full.resolve("df.txt"),
        "Filesystem 1K-blocks Used Available Use% Mounted on\n"
            + "/dev/sda1 10000000 9600000 400000 96% /var\n");
    Path site =
        Files.writeString(
            folder.resolve("site.yaml"),
            "values:\n  filesystem-used-percent: {value: 95, why: ours}\n");
    assertThat(Ran.inquest("test", full.toString()).code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(Ran.inquest("test", full.toString(), "--profile", "strict").out())
        .isEqualTo("1 passed, 0 failed\n");
    assertThat(Ran.inquest("test", full.toString(), "--limits", site.toString()).out())
        .isEqualTo("1 passed, 0 failed\n");
    assertThat(Ran.inquest("test", full.toString(), "--profile", "none").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void listsAreCompleteAndUrgencyAndSubjectOptional() throws IOException {
    Diagnosis got = failingDrive();
    assertThat(differences(got, "escalate: [dc-staff now, senior]")).isEmpty();
    assertThat(differences(got, "escalate: [dc-staff planned, senior]")).hasSize(1);
    assertThat(differences(got, "escalate: [dc-staff]")).hasSize(1);
    assertThat(differences(got, "contributing: [array-degraded]")).isEmpty();
    assertThat(differences(got, "contributing: [array-degraded md0]")).isEmpty();
    assertThat(differences(got, "contributing: [array-degraded md1]")).hasSize(1);
    assertThat(differences(got, "cause: drive-failing\nsubject: sda\nflags: [hardware, disk]"))
        .isEmpty();
    assertThat(differences(got, "cause: none")).hasSize(1);
  }

  private List<String> differences(Diagnosis got, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve(Expectation.FILE), yaml);
    return Expectation.read(file).differences(got);
  }

  private void incident(String name, String expected) throws IOException {
    Path incident = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        incident.resolve("uptime.txt"),
        " 14:10:01 up 12 days,  3:02,  2 users,  load average: 0.10, 0.12, 0.09\n");
    Files.writeString(incident.resolve(Expectation.FILE), expected);
  }

  private static Diagnosis failingDrive() {
    return new Diagnosis(
        "",
        new Diagnosis.Incident("db02", List.of(), List.of(), "", "", "", ""),
        "hardware",
        Optional.of(finding("drive-failing", "sda")),
        List.of(),
        List.of(finding("array-degraded", "md0")),
        List.of(),
        List.of(),
        List.of(
            new Escalation("dc-staff", "now", "", ""), new Escalation("senior", "planned", "", "")),
        List.of(),
        List.of("disk", "hardware"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Finding finding(String id, String subject) {
    return new Finding(id, subject, "", "", 0.9, "confirmed", "", "hardware", List.of());
  }
}
