package inquest.evidence.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareKindTest {

  @ParameterizedTest
  @CsvSource({
    "Memory #0x53, Uncorrectable ECC, memory-uncorrected",
    "Memory #0x53, Correctable ECC, memory-corrected",
    "Memory #0x53, Correctable ECC logging limit reached, memory-corrected-limit",
    "Event Logging Disabled, Correctable memory error logging disabled, memory-corrected-limit",
    "Event Logging Disabled, Log full, log-full",
    "Event Logging Disabled, Log area reset/cleared, other",
    "Memory #0x53, Presence detected, other",
    "DIMM Temp, Upper Critical going high, temperature-critical",
    "Drive Slot #0x35, Drive Fault, drive-fault",
    "Drive Slot #0x35, Predictive Failure, drive-predictive",
    "Drive Slot #0x35, Drive Present, other",
    "Power Supply #0x62, Failure detected, power-supply-failed",
    "Power Supply #0x62, Presence detected, other",
    "Power Unit #0x01, Power off/down, other",
    "Power Unit #0x01, AC lost, power-lost",
    "Fan #0x41, Lower Critical going low, fan-failed",
    "Fan #0x41, Lower Non-critical going low, other",
    "Temperature #0x30, Upper Non-recoverable going high, temperature-critical",
    "Temperature #0x30, Upper Non-critical going high, other",
    "Processor #0x90, IERR, processor-fault",
    "Processor #0x90, Presence detected, other",
    "Critical Interrupt #0x18, PCI SERR, pci-fault",
    "Critical Interrupt #0x18, Bus Correctable error, other",
    "OS Critical Stop, Run-time critical stop, other",
    "System Event #0x83, Timestamp Clock Sync, other",
    "Voltage #0x10, Lower Critical going low, chassis-critical",
    "Watchdog 2 #0x03, Hard reset, other",
    "drive 3, Fault detected on drive 3 in disk drive bay 1., drive-fault",
    "power supply, Power supply redundancy is lost., power-supply-failed",
    "power supply 2, The power input for power supply 2 is lost., power-supply-input-lost",
    "fan, Fan redundancy is lost., fan-failed",
    "cpu 1, CPU 1 machine check error detected., processor-fault",
    "system, A fatal error was detected on a component at slot 3., pci-fault",
    "system, A non-fatal error was detected on a component at slot 3., other"
  })
  void theEventDecidesNotTheSensorAlone(String sensor, String event, String kind) {
    assertThat(HardwareKind.of(sensor, event)).isEqualTo(kind);
  }

  @Property
  void everyEventHasAKind(@ForAll String sensor, @ForAll String event) {
    assertThat(HardwareKind.of(sensor, event)).isNotEmpty();
  }
}
