package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher in a copy of the release, as a user meets it. */
class LauncherIT {
  private static final Path RELEASE = Path.of(System.getProperty("release"));
  private static final Map<String, String> THIS_JAVA =
      Map.of("INQUEST_JAVA", System.getProperty("java.home") + "/bin/java");
  private static final String PREPARING = "inquest: preparing faster starts";

  @TempDir Path folder;

  private Path install;
  private String inquest;
  private String capture;

  @BeforeEach
  void install() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    install = folder.resolve("it's an \"install\" $HOME *");
    copy(RELEASE, install);
    inquest = install + "/bin/inquest";
    capture = install + "/lib/training";
  }

  @Test
  void theFirstRunPreparesTheNextOnesAreSilent() throws Exception {
    Launched first = inquest(THIS_JAVA, "diagnose", capture);
    assertThat(first.code()).isZero();
    assertThat(first.err()).startsWith(PREPARING);
    Launched second = inquest(THIS_JAVA, "diagnose", capture);
    assertThat(second).isEqualTo(new Launched(0, first.out(), ""));
    assertThat(archives()).hasSize(1);
  }

  /** Compiled once, rules of a folder need neither the compiler nor its jars; changed, they do. */
  @Test
  void rulesOfAFolderAreCompiledOnce() throws Exception {
    Map<String, String> environment = new HashMap<>(THIS_JAVA);
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    String rules = folder.resolve("our rules").toString();
    assertThat(inquest(environment, "rules", "new", "network", "silent", "--cause", "-o", rules))
        .matches(ran -> ran.code() == 0);
    String fires = rules + "/fixtures/causes/network/silent/fires";
    Launched first = inquest(environment, "diagnose", fires, "--rules", rules);
    assertThat(first.out()).contains("Cause:       silent (files.example.net)");
    Path workbench = install.resolve("lib/authoring");
    Files.move(workbench, folder.resolve("gone"));
    Launched second = inquest(environment, "diagnose", fires, "--rules", rules);
    assertThat(second).isEqualTo(new Launched(0, first.out(), ""));
    Path rule = Path.of(rules, "causes/network/silent.drl");
    Files.writeString(rule, Files.readString(rule).replace("high", "medium"));
    Launched changed = inquest(environment, "diagnose", fires, "--rules", rules);
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("this installation has no lib/authoring");
    Files.move(folder.resolve("gone"), workbench);
    assertThat(inquest(environment, "diagnose", fires, "--rules", rules).out())
        .contains("silent (files.example.net)")
        .isNotEqualTo(first.out());
  }

  /** The first lines of a log of 220 MB are as good as its last ones, and need no more memory. */
  @Test
  void anErrorAtTheStartOfALargeLogIsFoundInLittleMemory() throws Exception {
    Path log = folder.resolve("messages");
    String noise = "Nov 23 10:00:%02d web01 kernel: [ 1%03d.000000] usb 1-1: new device\n";
    try (BufferedWriter out = Files.newBufferedWriter(log)) {
      out.write("Nov 23 09:59:59 web01 kernel: [  999.000000] ata1: SATA link up 6.0 Gbps\n");
      out.write(
          "Nov 23 09:59:59 web01 kernel: [  999.500000] blk_update_request: critical medium error,"
              + " dev sda, sector 721945599\n");
      StringBuilder block = new StringBuilder();
      for (int i = 0; i < 1000; i++) {
        block.append(String.format(Locale.ROOT, noise, i % 60, i));
      }
      for (long bytes = 0; bytes < 220L << 20; bytes += block.length()) {
        out.append(block);
      }
    }
    Map<String, String> environment = new HashMap<>(THIS_JAVA);
    environment.put("INQUEST_JAVA_OPTS", "-Xmx256m");
    Launched ran = inquest(environment, "diagnose", log.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("drive-failure (sda").contains("messages:2");
  }

  @Test
  void onlyALargeFileIsWorthTheSecondCompiler() throws Exception {
    Path large = folder.resolve("large");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    Map<String, String> flags = new HashMap<>(THIS_JAVA);
    flags.put("INQUEST_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    assertThat(inquest(flags, "diagnose", capture).out())
        .containsPattern("TieredStopAtLevel += 1 ");
    assertThat(inquest(flags, "diagnose", "--format", "json", large.toString()).out())
        .containsPattern("TieredStopAtLevel += 4 ");
  }

  @Test
  void anArchiveThatIsStaleIsMadeAgain() throws Exception {
    inquest(THIS_JAVA, "diagnose", capture);
    FileTime future = FileTime.from(Instant.now().plus(Duration.ofDays(1)));
    Files.setLastModifiedTime(install.resolve("lib/build-id"), future);
    assertThat(inquest(THIS_JAVA, "--version").err()).startsWith(PREPARING);
    assertThat(inquest(THIS_JAVA, "--version").err()).isEmpty();
  }

  @Test
  void aDamagedOrMissingArchiveDoesNotStopIt() throws Exception {
    Launched good = inquest(THIS_JAVA, "diagnose", capture);
    Path archive = archives().get(0);
    Files.delete(archive);
    assertThat(inquest(THIS_JAVA, "diagnose", capture)).isEqualTo(new Launched(0, good.out(), ""));
    Files.writeString(archive, "not an archive");
    assertThat(inquest(THIS_JAVA, "diagnose", capture)).isEqualTo(new Launched(0, good.out(), ""));
  }

  @Test
  void worksThroughSymbolicLinksFromAnyDirectory() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("usr local/bin"));
    Files.createSymbolicLink(
        folder.resolve("current"), folder.relativize(install.resolve("bin/inquest")));
    Path link = Files.createSymbolicLink(bin.resolve("inquest"), Path.of("../../current"));
    assertThat(Launched.run(bin, THIS_JAVA, "./inquest", "--version").out())
        .isEqualTo("inquest 0.1.0\n");
    assertThat(Launched.run(Path.of("/"), THIS_JAVA, link.toString(), "--version").code()).isZero();
    Map<String, String> path =
        Map.of("PATH", bin + ":" + System.getenv("PATH"), "INQUEST_ARCHIVE", "off");
    assertThat(Launched.run(folder, path, "sh", "-c", "inquest --version").out())
        .isEqualTo("inquest 0.1.0\n");
  }

  @Test
  void worksInAReadOnlyInstallWithAndWithoutACache() throws Exception {
    readOnly(install);
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    Launched cached = asNobody(cache.toString());
    assertThat(cached.code()).isZero();
    assertThat(cached.err()).startsWith(PREPARING);
    assertThat(asNobody(cache.toString())).isEqualTo(new Launched(0, cached.out(), ""));
    assertThat(asNobody("/nonexistent")).isEqualTo(new Launched(0, cached.out(), ""));
  }

  @Test
  void startsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    List<Launched.Running> running = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      running.add(Launched.start(folder, THIS_JAVA, inquest, "diagnose", capture));
    }
    for (Launched.Running one : running) {
      assertThat(one.await().code()).isZero();
    }
    assertThat(archives()).hasSize(1);
  }

  @Test
  void aJavaThatIsNoneIsSaid() throws Exception {
    Launched none = inquest(Map.of("INQUEST_JAVA", "/bin/false"), "--version");
    assertThat(none.code()).isEqualTo(4);
    assertThat(none.out()).isEmpty();
    assertThat(none.err())
        .isEqualTo("inquest: INQUEST_JAVA=/bin/false is no Java of version 17 or later\n");
  }

  @Test
  void readsFileNamesBeyondAsciiInTheCLocale() throws Exception {
    Path umlaut = folder.resolve("Caf\u00e9 \u0131");
    copy(install.resolve("lib/training"), umlaut);
    Map<String, String> environment =
        Map.of(
            "LC_ALL", "C", "INQUEST_ARCHIVE", "off", "INQUEST_JAVA", THIS_JAVA.get("INQUEST_JAVA"));
    assertThat(inquest(environment, "diagnose", umlaut.toString()).code()).isZero();
  }

  @Test
  void exitCodesPassThrough() throws Exception {
    assertThat(inquest(THIS_JAVA, "diagnose", "/absent").code()).isEqualTo(3);
    assertThat(inquest(THIS_JAVA, "--nonsense").code()).isEqualTo(2);
    assertThat(inquest(THIS_JAVA, "test", capture).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("javas")
  void everyInstalledJavaMakesAndUsesItsArchive(String java) throws Exception {
    Map<String, String> environment = Map.of("INQUEST_JAVA", java);
    Launched first = inquest(environment, "diagnose", capture);
    assertThat(inquest(environment, "diagnose", capture))
        .isEqualTo(new Launched(0, first.out(), ""));
    assertThat(archives()).hasSize(1);
  }

  static List<String> javas() throws IOException {
    List<String> javas = new ArrayList<>(List.of(THIS_JAVA.get("INQUEST_JAVA")));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> homes = Files.list(installed)) {
        homes
            .filter(home -> Files.exists(home.resolve("release")) && !Files.isSymbolicLink(home))
            .map(home -> home + "/bin/java")
            .filter(java -> !javas.contains(java) && java.matches(".*(2[1-9]|[3-9][0-9]).*"))
            .forEach(javas::add);
      }
    }
    return javas;
  }

  private Launched inquest(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(inquest));
    command.addAll(List.of(arguments));
    return Launched.run(folder, environment, command.toArray(String[]::new));
  }

  /** Root may write to what is read-only; so it runs as somebody else. */
  private Launched asNobody(String cache) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "INQUEST_JAVA",
            THIS_JAVA.get("INQUEST_JAVA"),
            "XDG_CACHE_HOME",
            cache,
            "HOME",
            "/nonexistent");
    if (!System.getProperty("user.name").equals("root")) {
      return Launched.run(folder, environment, inquest, "diagnose", capture);
    }
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "root, and no setpriv");
    return Launched.run(
        folder,
        environment,
        "/usr/bin/setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        inquest,
        "diagnose",
        capture);
  }

  /** The archives of classes beside the jars; nothing else may be left there. */
  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(install.resolve("lib/archive"))) {
      List<Path> all = files.toList();
      assertThat(all).noneMatch(file -> file.toString().endsWith(".tmp"));
      return all.stream().filter(file -> !file.toString().endsWith(".key")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> !path.toString().contains("/lib/archive")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void readOnly(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        boolean enter = Files.isDirectory(file) || Files.isExecutable(file);
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(enter ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
  }
}
