package inquest.assembly;

import static inquest.assembly.Evidence.NOON;
import static inquest.assembly.Evidence.accounting;
import static inquest.assembly.Evidence.assemble;
import static inquest.assembly.Evidence.command;
import static inquest.assembly.Evidence.disk;
import static inquest.assembly.Evidence.event;
import static inquest.assembly.Evidence.facts;
import static inquest.assembly.Evidence.log;
import static inquest.assembly.Evidence.moving;
import static inquest.assembly.Evidence.processes;
import static inquest.assembly.Evidence.row;
import static inquest.assembly.Evidence.utc;
import static inquest.assembly.Evidence.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.facts.AbnormalExits;
import inquest.facts.AccountedCommand;
import inquest.facts.AccountedUser;
import inquest.facts.FilesystemSpace;
import inquest.facts.MdMember;
import inquest.facts.ProcessShare;
import inquest.facts.Reading;
import inquest.facts.Subject;
import inquest.facts.UserShare;
import inquest.facts.WaitingTasks;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsersAndSharesTest {
  private static final double NONE = Double.NaN;

  private static Users users(String... names) {
    Findings file = processes("ps");
    file.identify("user:1002", "carol");
    for (String name : names) {
      file.process(row("ps", 1, 1, 1, name, "php"));
    }
    return new Users(List.of(file));
  }

  @Test
  void cutAndNumericNamesBecomeFullOnesWhenThatIsCertain() {
    Users users = users("www-data", "backupuser", "backuproot", "websites");
    assertThat(users.name("www-dat+")).isEqualTo("www-data");
    assertThat(users.name("backupus")).isEqualTo("backupuser");
    assertThat(users.name("backup+")).isEqualTo("backup+");
    assertThat(users.name("1002")).isEqualTo("carol");
    assertThat(users.name("uid 1002")).isEqualTo("carol");
    assertThat(users.name("1003")).isEqualTo("uid 1003");
    assertThat(users.name("0")).isEqualTo("root");
    assertThat(users.name("alice")).isEqualTo("alice");
  }

  @Test
  void daemonsAreSystemAccounts() {
    Users users = users();
    assertThat(users.account(users.subject("mysql"))).isEqualTo("system");
    assertThat(users.account(users.subject("33"))).isEqualTo("system");
    assertThat(users.account(users.subject("1005"))).isEqualTo("person");
    assertThat(users.account(users.subject("alice"))).isEqualTo("person");
  }

  @Test
  void memoryIsSummedByUserAndTheLargestTableCounts() {
    Findings ps = processes("ps.txt");
    ps.process(row("ps", 1, 10, 1, "carol", "analyze", NONE, 400_000));
    ps.process(row("ps", 1, 11, 1, "carol", "analyze", NONE, 100_000));
    ps.process(row("ps", 1, 12, 1, "carol", "bash", NONE, 20_000));
    ps.process(row("ps", 1, 13, 1, "alice", "vi", NONE, 10_000));
    Findings top = processes("top.txt");
    top.process(row("top", 1, 10, -1, "carol", "analyze", 5, 900_000));
    top.process(row("top", 2, 10, -1, "carol", "analyze", 5, 300_000));
    List<UserShare> shares = facts(assemble(Evidence.noon(""), ps, top), UserShare.class);
    assertThat(shares).hasSize(1);
    assertThat(shares.get(0).percent()).isEqualTo(52);
    assertThat(shares.get(0).command()).isEqualTo(command("analyze"));
    assertThat(shares.get(0).processes()).isEqualTo(2);
    assertThat(shares.get(0).account()).isEqualTo("person");
    assertThat(shares.get(0).source().line()).isEqualTo(10);
  }

  @Test
  void sharesOfNextToNoCpuTimeAreNone() {
    Findings top = processes("top.txt");
    top.process(row("top", 1, 10, -1, "carol", "analyze", 19, NONE));
    assertThat(facts(assemble(Manifest.NONE, top), UserShare.class)).isEmpty();
  }

  @Test
  void cpuIsAShareOfWhatAllProcessesOfTheLastOutputOfTopTake() {
    Findings top = processes("top.txt");
    top.process(row("top", 1, 10, -1, "carol", "analyze", 400, NONE));
    top.process(row("top", 2, 10, -1, "carol", "analyze", 100, NONE));
    top.process(row("top", 2, 11, -1, "bob", "tar", 300, NONE));
    Findings ps = processes("ps.txt");
    ps.process(row("ps", 1, 99, 1, "alice", "php", 400, NONE));
    CaseFile file = assemble(Evidence.noon(""), ps, top);
    assertThat(facts(file, UserShare.class))
        .extracting(share -> share.user().name() + " " + share.percent() + " " + share.purpose())
        .containsExactlyInAnyOrder("carol 25.0 other", "bob 75.0 backup");
  }

  @Test
  void theCollectorItsChildrenAndItsScriptsAreNeverBlamed() {
    Findings ps = processes("ps.txt");
    ps.process(row("ps", 1, 20, 1, "root", "bash", 300, NONE));
    ps.process(row("ps", 1, 21, 20, "root", "iotop", 300, NONE));
    ps.process(row("ps", 1, 22, 21, "root", "helper", 300, NONE));
    ps.process(row("ps", 1, 30, 1, "alice", "bash", 100, NONE));
    Findings top = processes("top.txt");
    top.process(row("top", 1, 20, -1, "root", "bash", 300, NONE));
    top.process(row("top", 1, 21, -1, "root", "iotop", 300, NONE));
    top.process(row("top", 1, 22, -1, "root", "helper", 300, NONE));
    top.process(row("top", 1, 23, -1, "root", "sadc", 300, NONE));
    top.process(row("top", 1, 30, -1, "alice", "bash", 100, NONE));
    assertThat(facts(assemble(Evidence.noon(""), ps, top), ProcessShare.class))
        .extracting(ProcessShare::pid)
        .containsExactly(30L);
  }

  @Test
  void ioIsTheShareOfBytesWithoutTheFirstOutput() {
    Findings iotop = processes("iotop.txt");
    iotop.process(moving(1, 10, "alice", "dd", 900_000, 0));
    iotop.process(moving(2, 11, "bob", "tar", 6000, 0));
    iotop.process(moving(3, 11, "bob", "tar", 1000, 500));
    iotop.process(moving(3, 12, "carol", "cp", NONE, 2500));
    iotop.process(moving(3, 13, "root", "sadc", 0, 90_000));
    assertThat(facts(assemble(Evidence.noon(""), iotop), UserShare.class))
        .extracting(share -> share.user().name() + " " + share.percent())
        .containsExactlyInAnyOrder("bob 75.0", "carol 25.0");
  }

  @Test
  void aTrickleOfIoIsNoShare() {
    Findings iotop = processes("iotop.txt");
    iotop.process(moving(1, 10, "alice", "dd", 9, 0));
    assertThat(assemble(Evidence.noon(""), iotop).facts()).isEmpty();
  }

  @Test
  void waitingTasksAreGroupedByWhatTheyWaitFor() {
    Findings ps = processes("ps-state.txt");
    ps.process(waiting(1, "cp", "percpu_rwsem_wait"));
    ps.process(waiting(2, "touch", "percpu_rwsem_wait"));
    ps.process(waiting(3, "touch", "percpu_rwsem_wait"));
    ps.process(waiting(4, "php", "nfs_wait_bit_killable"));
    List<WaitingTasks> tasks = facts(assemble(Evidence.noon(""), ps), WaitingTasks.class);
    assertThat(tasks)
        .extracting(task -> task.command().name() + " " + task.reason() + " " + task.count())
        .containsExactlyInAnyOrder("touch frozen-filesystem 3", "php nfs 1");
    assertThat(Waiting.reason("swap_readpage")).isEqualTo("swap");
    assertThat(Waiting.reason("jbd2_log_wait_commit")).isEqualTo("disk");
    assertThat(Waiting.reason("do_exit")).isEqualTo("unknown");
  }

  @Test
  void accountingTellsUsersTheirCommandsAndWhatWasKilled() {
    Findings users = new Findings("sa-m.txt", "sa", "accounting");
    users.accounting(accounting("sa-users", "", "", 300, "", 1));
    users.accounting(accounting("sa-users", "alice", "", 120, "", 2));
    Findings last = new Findings("lastcomm.txt", "lastcomm", "accounting");
    last.accounting(accounting("lastcomm", "alice", "php", 2, "DX", 1));
    last.accounting(accounting("lastcomm", "alice", "php", 2, "X", 2));
    last.accounting(accounting("lastcomm", "alice", "cp", 50, "", 3));
    Findings commands = new Findings("sa.txt", "sa", "accounting");
    commands.accounting(accounting("sa-commands", "", "cp", 80, "", 1));
    commands.accounting(accounting("sa-commands", "", "***other", 90, "", 2));
    commands.accounting(accounting("sa-commands", "", "sadc", 90, "", 3));
    CaseFile file = assemble(Evidence.noon(""), last, users, commands);
    List<AccountedUser> accounted = facts(file, AccountedUser.class);
    assertThat(accounted).hasSize(1);
    assertThat(accounted.get(0).command()).isEqualTo(command("cp"));
    assertThat(accounted.get(0).cpuMinutes()).isEqualTo(120);
    assertThat(facts(file, AccountedCommand.class)).hasSize(1);
    List<AbnormalExits> exits = facts(file, AbnormalExits.class);
    assertThat(exits).hasSize(1);
    assertThat(exits.get(0).count()).isEqualTo(2);
    assertThat(exits.get(0).dumped()).isEqualTo(1);
  }

  @Test
  void statesReadTwiceAreOneAndTheWorseStays() {
    Findings df = new Findings("df.txt", "df", "filesystem");
    Findings end = new Findings("df-end.txt", "df", "filesystem");
    Subject data = new Subject("mount", "/data");
    df.fact(new FilesystemSpace(data, "/dev/sdb1", "ext4", 91, 10, df.at(2, "a")));
    end.fact(new FilesystemSpace(data, "/dev/sdb1", "ext4", 100, 0, end.at(2, "b")));
    Subject md = new Subject("array", "md0");
    df.fact(new MdMember(md, disk("sdb"), "active", df.at(3, "a")));
    end.fact(new MdMember(md, disk("sdb"), "faulty", end.at(3, "b")));
    df.fact(new Reading("memory-available-percent", Subject.HOST, 3, df.at(4, "a")));
    end.fact(new Reading("memory-available-percent", Subject.HOST, 60, end.at(4, "b")));
    CaseFile file = assemble(Evidence.noon(""), df, end);
    assertThat(facts(file, FilesystemSpace.class))
        .extracting(FilesystemSpace::usedPercent)
        .containsExactly(100.0);
    assertThat(facts(file, MdMember.class)).extracting(MdMember::state).containsExactly("faulty");
    assertThat(facts(file, Reading.class)).extracting(Reading::value).containsExactly(3.0);
  }

  @Test
  void tablesOfKillsOutsideTheWindowBlameNobody() {
    Findings log = log("messages");
    log.process(row("oom", 1, 10, -1, "1002", "analyze", NONE, 800_000));
    log.event(event("oom-kill", command("analyze"), utc(NOON.minusSeconds(90_000)), 12));
    log.process(row("oom", 2, 20, -1, "1003", "report", NONE, 700_000));
    log.event(event("oom-kill", command("report"), utc(NOON), 22));
    assertThat(facts(assemble(Evidence.noon(""), log), UserShare.class))
        .extracting(share -> share.user().name())
        .containsExactly("uid 1003");
  }

  @Test
  void aNumberOfTheOutOfMemoryKillerGetsItsNameFromProcessOrAccounting() {
    Findings log = log("dmesg");
    log.process(row("oom", 1, 491, -1, "1002", "analyze", NONE, 800_000));
    Findings last = new Findings("lastcomm.txt", "lastcomm", "accounting");
    last.accounting(accounting("lastcomm", "bob", "analyze", 2, "X", 1));
    Findings ps = processes("ps.txt");
    ps.process(row("ps", 1, 491, 1, "carol", "analyze", NONE, NONE));
    assertThat(facts(assemble(Evidence.noon(""), log, last), UserShare.class))
        .extracting(share -> share.user().name())
        .containsExactly("bob");
    assertThat(facts(assemble(Evidence.noon(""), log, last, ps), UserShare.class))
        .extracting(share -> share.user().name())
        .containsExactly("carol");
  }

  @Test
  void aFileThatHoldsNothingIsNamed() {
    Findings empty = new Findings("smartctl.txt", "smartctl", "hardware");
    empty.nothing("the drive has no SMART");
    CaseFile file = assemble(Evidence.noon(""), empty);
    assertThat(file.unread()).hasSize(1);
    assertThat(file.unread().get(0).reason()).isEqualTo("the drive has no SMART");
    assertThat(file.formats()).isEmpty();
  }
}
