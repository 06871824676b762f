package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Escalation;
import inquest.diagnosis.Diagnosis.Finding;
import inquest.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final Names NAMES = new Names(Knowledge.load());

  @Test
  void listsAreCompleteAndUrgencyAndSubjectOptional() throws FixtureFault {
    Diagnosis got = failingDrive();
    assertThat(differences(got, "escalate: [dc-staff now, senior]")).isEmpty();
    assertThat(differences(got, "escalate: [dc-staff planned, senior]")).hasSize(1);
    assertThat(differences(got, "escalate: [dc-staff]")).hasSize(1);
    assertThat(differences(got, "contributing: [array-degraded]")).isEmpty();
    assertThat(differences(got, "contributing: [array-degraded md0]")).isEmpty();
    assertThat(differences(got, "contributing: [array-degraded md1]")).hasSize(1);
    assertThat(differences(got, "cause: drive-failure\nsubject: sda\nflags: [hardware, disk]"))
        .isEmpty();
    assertThat(differences(got, "cause: none")).hasSize(1);
  }

  private static List<Difference> differences(Diagnosis got, String yaml) throws FixtureFault {
    return Expectation.of(Part.parse("expected.yaml", yaml), NAMES).differences(got);
  }

  private static Diagnosis failingDrive() {
    return new Diagnosis(
        "",
        new Diagnosis.Incident("db02", List.of(), List.of(), "", "", "", ""),
        "hardware",
        Optional.of(finding("drive-failure", "sda")),
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
