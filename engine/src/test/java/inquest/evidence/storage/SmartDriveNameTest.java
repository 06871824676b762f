package inquest.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SmartDriveNameTest {

  @Test
  void theFileNameTells() {
    assertThat(SmartDriveName.ofFile("smartctl-sda.txt")).isEqualTo("sda");
    assertThat(SmartDriveName.ofFile("sos_commands/ata/smartctl_-a_.dev.sdaa")).isEqualTo("sdaa");
    assertThat(SmartDriveName.ofFile("smartctl_--all_.dev.nvme0n1")).isEqualTo("nvme0n1");
    assertThat(SmartDriveName.ofFile("smartctl_megaraid44.txt")).isEqualTo("megaraid,44");
    assertThat(SmartDriveName.ofFile("smartctl_-a_-d_megaraid_4_.dev.sda")).isEqualTo("megaraid,4");
  }

  @Test
  void theCommandTells() {
    assertThat(SmartDriveName.ofCommand("# smartctl -x /dev/sdb1")).isEqualTo("sdb");
    assertThat(SmartDriveName.ofCommand("$ smartctl -a -d megaraid,7 /dev/sda"))
        .isEqualTo("megaraid,7");
  }

  @Test
  void nothingTells() {
    assertThat(SmartDriveName.ofFile("SMART.TXT")).isEqualTo(SmartDriveName.UNKNOWN);
    assertThat(SmartDriveName.ofFile("sd.txt")).isEqualTo(SmartDriveName.UNKNOWN);
  }

  @Property
  void everyNameHasAnAnswer(@ForAll String file) {
    assertThat(SmartDriveName.ofFile(file)).isNotEmpty();
    SmartDriveName.ofCommand(file);
  }
}
