package inquest.cli.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionTest {
  @Test
  void whatIsNeededIsLeftInItsOrder() throws IOException {
    List<Integer> items = IntStream.range(0, 100).boxed().toList();
    Set<Integer> needed = Set.of(3, 50, 51, 99);
    assertThat(Reduction.of(items, some -> some.containsAll(needed)))
        .containsExactly(3, 50, 51, 99);
  }

  @Test
  void eitherOfTwoIsEnoughAndOneIsLeft() throws IOException {
    List<String> items = List.of("a", "b", "c", "d");
    assertThat(Reduction.of(items, some -> some.contains("b") || some.contains("d"))).hasSize(1);
  }

  @Test
  void aMinimumThatIsNotMonotoneLacksNothingThatCouldGoAlone() throws IOException {
    List<Integer> items = IntStream.range(0, 20).boxed().toList();
    List<Integer> left = Reduction.of(items, some -> some.size() % 2 == 0 && some.contains(7));
    assertThat(left).contains(7).hasSizeLessThan(20);
  }

  @Test
  void nothingIsLeftWhenNothingIsNeeded() throws IOException {
    assertThat(Reduction.of(List.of(1, 2, 3), some -> true)).isEmpty();
    assertThat(Reduction.of(List.of(), some -> false)).isEmpty();
  }

  @Test
  void fewAttemptsForOneOfMany() throws IOException {
    int[] attempts = {0};
    List<Integer> items = IntStream.range(0, 10_000).boxed().toList();
    List<Integer> left =
        Reduction.of(
            items,
            some -> {
              attempts[0]++;
              return some.contains(1234);
            });
    assertThat(left).containsExactly(1234);
    assertThat(attempts[0]).isLessThan(100);
  }
}
