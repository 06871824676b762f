package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.diagnosis.Diagnosis;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaveFirstTest {

  @Test
  void aHealthyHostHasNothingToSave() {
    assertThat(SaveFirst.of(DiagnosesWithoutCause.none())).isEmpty();
  }

  @Test
  void contributingHardwareAddsItsLogs() {
    Diagnosis memory = ChangedDiagnoses.withProblem(SampleDiagnoses.driveFailure(), "memory");
    assertThat(names(memory)).contains("processes by memory").endsWith("BMC log", "RAID log");
    assertThat(names(SampleDiagnoses.memoryHog())).doesNotContain("BMC log", "RAID log");
  }

  @Test
  void nothingIsNamedTwice() {
    for (String problem : List.of("hardware", "kernel", "undetermined", "service")) {
      Diagnosis diagnosis = ChangedDiagnoses.withProblem(SampleDiagnoses.driveFailure(), problem);
      assertThat(names(diagnosis)).doesNotHaveDuplicates();
    }
  }

  private static List<String> names(Diagnosis diagnosis) {
    return SaveFirst.of(diagnosis).stream().map(SaveFirst::what).toList();
  }
}
