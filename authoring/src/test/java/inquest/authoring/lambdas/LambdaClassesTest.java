package inquest.authoring.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Compiles every kind of lambda, and compares what it does before and after. */
class LambdaClassesTest {
  private static final String SAMPLE =
      """
      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class Sample {
        private final String own = "own";
        private static String hidden(String text) { return "hidden " + text; }
        private String mine(int number) { return own + number; }
        interface Named {
          String name();
          private String twice() { return name() + name(); }
          default Supplier<String> later() { return this::twice; }
          default Supplier<String> lambda() { return () -> twice(); }
        }
        record Pair(String left, long right) {}
        enum Size { SMALL, LARGE }
        static class Base { protected String base() { return "base"; } }
        static class Derived extends Base {
          @Override protected String base() { return "derived"; }
          Supplier<String> above() { return super::base; }
          Supplier<String> here() { return this::base; }
        }
        class Inner {
          Function<Integer, String> outer() { return Sample.this::mine; }
        }
        static <T extends Comparable<T> & Serializable> T larger(T a, T b, Comparator<T> by) {
          return by.compare(a, b) > 0 ? a : b;
        }

        public static String run() {
          List<Object> told = new ArrayList<>();
          int seven = 7; long big = 1L << 40; double half = 0.5; boolean yes = true; char c = 'c';
          byte b = 3; short s = 4; float f = 2.5f; int[] array = {1, 2};
          Supplier<String> captures = () -> "" + seven + big + half + yes + c + b + s + f + array.length;
          told.add(captures.get());
          Runnable none = () -> {};
          none.run();
          Runnable drops = () -> told.add("dropped");
          drops.run();
          LongSupplier two = System::nanoTime;
          Consumer<Long> dropsLong = Long::bitCount;
          dropsLong.accept(two.getAsLong() * 0);
          Runnable dropsWide = () -> Long.valueOf(3).longValue();
          dropsWide.run();
          Function<String, String> staticReference = Sample::hidden;
          told.add(staticReference.apply("x"));
          Function<Integer, String> bound = new Sample()::mine;
          told.add(bound.apply(5));
          told.add(new Sample().new Inner().outer().apply(6));
          Function<String, Integer> unbound = String::length;
          told.add(unbound.apply("four"));
          ToIntFunction<String> unboxed = String::length;
          told.add(unboxed.applyAsInt("three"));
          ToIntFunction<Integer> identity = Integer::intValue;
          told.add(identity.applyAsInt(9));
          ToLongFunction<Integer> widened = i -> i;
          told.add(widened.applyAsLong(10));
          ToDoubleFunction<Integer> unboxedAndWidened = Sample::twice;
          told.add(unboxedAndWidened.applyAsDouble(11));
          IntFunction<Object> boxed = Integer::valueOf;
          told.add(boxed.apply(12));
          IntToDoubleFunction sharpened = i -> i;
          told.add(sharpened.applyAsDouble(13));
          IntToLongFunction method = Math::abs;
          told.add(method.applyAsLong(-14));
          BiFunction<String, Long, Pair> makes = Pair::new;
          told.add(makes.apply("left", 15L));
          Supplier<List<String>> list = ArrayList::new;
          told.add(list.get());
          IntFunction<int[]> arrays = int[]::new;
          told.add(arrays.apply(2).length);
          Function<Integer, String[][]> grids = String[][]::new;
          told.add(grids.apply(3).length);
          UnaryOperator<Object[]> copies = Object[]::clone;
          told.add(copies.apply(new Object[] {1}).length);
          told.add(new Derived().above().get() + new Derived().here().get());
          Named named = () -> "name";
          told.add(named.later().get() + named.lambda().get());
          told.add(larger("a", "b", Comparator.naturalOrder()));
          told.add(larger("a", "bb", Comparator.comparingInt(String::length).reversed()));
          Function<Integer, Function<Integer, Integer>> nested = x -> y -> x + y + seven;
          told.add(nested.apply(1).apply(2));
          told.add(Stream.of("b", "a").sorted().map(String::toUpperCase).collect(Collectors.joining("|")));
          told.add(Stream.of(Size.values()).collect(Collectors.toMap(Size::ordinal, Function.identity())));
          told.add(IntStream.range(0, 4).mapToObj(Integer::toString).collect(Collectors.toList()));
          told.add(new TreeMap<>(Map.of("k", 1)).computeIfPresent("k", (k, v) -> v + k.length()));
          Predicate<String> negated = Predicate.not(String::isEmpty);
          told.add(negated.test(""));
          Runnable serializable = (Runnable & Serializable) () -> told.add("serializable");
          serializable.run();
          BinaryOperator<Double> max = Math::max;
          told.add(max.apply(1.5, 2.5));
          Supplier<Object> thrown = () -> { throw new IllegalStateException("thrown"); };
          try { thrown.get(); } catch (IllegalStateException e) { told.add(e.getMessage()); }
          return told.toString();
        }

        static double twice(long number) { return number * 2; }
      }
      """;

  @TempDir Path folder;

  @Test
  void everyKindOfLambdaDoesWhatItDid() throws Exception {
    compile(SAMPLE);
    String before = run();
    assertThat(sites("metafactory")).hasSizeGreaterThan(35);
    LambdaClasses.main(new String[] {folder.toString()});
    assertThat(sites("metafactory")).isEmpty();
    assertThat(sites("altMetafactory")).containsExactly("Sample.run", "Sample.$deserializeLambda$");
    assertThat(run()).isEqualTo(before);
  }

  @Test
  void whatIsDoneAlreadyIsLeftAlone() throws Exception {
    compile(SAMPLE);
    LambdaClasses.main(new String[] {folder.toString()});
    Set<String> files = files();
    LambdaClasses.main(new String[] {folder.toString()});
    assertThat(files()).isEqualTo(files);
    run();
  }

  @Test
  void aLambdaThatIsNoMoreLeavesNoClass() throws Exception {
    compile(SAMPLE);
    LambdaClasses.main(new String[] {folder.toString()});
    compile(
        "public class Sample { public static String run() { return Sample.class.getName(); } }");
    Files.delete(folder.resolve("Sample$Derived.class"));
    LambdaClasses.main(new String[] {folder.toString()});
    assertThat(files()).noneMatch(file -> file.contains("$$Lambda"));
    assertThat(run()).isEqualTo("Sample");
  }

  private void compile(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Sample.java"), source);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-d", folder.toString(), file.toString());
    assertThat(failed).isZero();
  }

  private String run() throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, null)) {
      Method run = loader.loadClass("Sample").getMethod("run");
      return String.valueOf(run.invoke(null));
    }
  }

  private Set<String> files() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  private List<String> sites(String bootstrap) throws IOException {
    List<String> sites = new ArrayList<>();
    for (String file : files()) {
      if (!file.endsWith(".class")) {
        continue;
      }
      ClassNode one = new ClassNode();
      new ClassReader(Files.readAllBytes(folder.resolve(file))).accept(one, 0);
      for (MethodNode method : one.methods) {
        for (AbstractInsnNode at : method.instructions) {
          if (at instanceof InvokeDynamicInsnNode site && site.bsm.getName().equals(bootstrap)) {
            sites.add(one.name + "." + method.name);
          }
        }
      }
    }
    return sites;
  }
}
