package inquest.evidence.sar;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.Reader;
import inquest.evidence.SampleColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Files that broke off, were pasted twice or damaged: readers keep what is whole and never throw.
 */
class DamagedFilesTest {
  private record Evidence(Reader reader, String text) {}

  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence(new SarTextReader(), SarTextTest.ALL),
          new Evidence(new SadfJsonReader(), SarTextTest.JSON),
          new Evidence(new SadfCsvReader(), SarTextTest.CSV),
          new Evidence(
              new VmstatReader(),
              """
              procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----
               r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st
               1  1 301796 101116   1860  42488   11  918   210   935  187  135 10 32 57  1  0
               2  0 301796 101116   1860  42488 1316    0  1316     0  936 1124  1 38 38 23  0
              """),
          new Evidence(
              new IostatReader(),
              """
              Linux 6.1.0-18-amd64 (web01) \t11/23/26 \t_x86_64_\t(4 CPU)

              avg-cpu:  %user   %nice %system %iowait  %steal   %idle
                         6.31    0.00   65.77   10.81    0.00   17.12

              Device      r/s     rkB/s  r_await     w/s     wkB/s  w_await  aqu-sz  %util
              sdc      188.12    752.48     4.06    0.00      0.00     0.00    0.76  76.04

              Device      r/s     rkB/s  r_await     w/s     wkB/s  w_await  aqu-sz  %util
              sdc      188.12    752.48     4.06    0.00      0.00     0.00    0.76  76.04
              """));

  @Provide
  Arbitrary<Evidence> evidence() {
    return Arbitraries.of(EVIDENCE);
  }

  @Property
  void aFileMayEndAnywhere(
      @ForAll("evidence") Evidence evidence, @ForAll @IntRange(max = 4000) int length)
      throws IOException {
    byte[] bytes = evidence.text().getBytes(StandardCharsets.UTF_8);
    byte[] begin = Arrays.copyOf(bytes, Math.min(length, bytes.length));
    assertPossible(Samples.read(evidence.reader(), begin));
  }

  @Property
  void anyBytesMayStandAnywhere(
      @ForAll("evidence") Evidence evidence,
      @ForAll @IntRange(max = 4000) int at,
      @ForAll @Size(max = 12) byte[] noise)
      throws IOException {
    byte[] bytes = evidence.text().getBytes(StandardCharsets.UTF_8);
    int where = Math.min(at, bytes.length);
    byte[] damaged = Arrays.copyOf(bytes, bytes.length + noise.length);
    System.arraycopy(noise, 0, damaged, where, noise.length);
    System.arraycopy(bytes, where, damaged, where + noise.length, bytes.length - where);
    assertPossible(Samples.read(evidence.reader(), damaged));
  }

  @Property
  void aLineTwiceSaysNothingNew(@ForAll @IntRange(max = 60) int line) throws IOException {
    List<String> lines = new ArrayList<>(SarTextTest.ALL.lines().toList());
    int twice = line % lines.size();
    lines.add(twice, lines.get(twice));
    SarTextReader reader = new SarTextReader();
    assertThat(Samples.of(reader, String.join("\n", lines)))
        .isEqualTo(Samples.of(reader, SarTextTest.ALL));
  }

  private static void assertPossible(Findings findings) {
    for (SampleColumn column : findings.columns()) {
      for (int i = 0; i < column.size(); i++) {
        assertThat(column.value(i)).isBetween(0.0, 1e12);
      }
    }
    assertThat(findings.any() || !findings.nothingBecause().isEmpty()).isTrue();
    assertThat(findings.problems()).doesNotHaveDuplicates();
    assertThat(Set.copyOf(findings.problems())).hasSizeLessThan(8);
  }
}
