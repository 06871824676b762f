package inquest.authoring.lambdas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each lambda of compiled classes a class of its own, as an anonymous class has. A JVM of
 * version 17 links a lambda at its first use, even with an archive of classes, and a diagnosis uses
 * two hundred once: that is a tenth of the time it takes from start to report. What the lambdas do
 * stays where the compiler has put it.
 */
public final class LambdaClasses {
  private static final String MARK = "$$Lambda";

  private final Path folder;
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Map<String, ClassNode> changed = new TreeMap<>();

  private LambdaClasses(Path folder) {
    this.folder = folder;
  }

  /**
   * Changes the classes in folders.
   *
   * @param arguments folders of class files
   * @throws IOException when a class file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    for (String folder : arguments) {
      new LambdaClasses(Path.of(folder)).change();
    }
  }

  private void change() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(this::read);
    }
    for (ClassNode one : List.copyOf(classes.values())) {
      if (one.name.contains(MARK)) {
        forget(one);
      } else {
        lambdas(one);
      }
    }
    for (ClassNode one : changed.values()) {
      ClassWriter writer = new ClassWriter(0);
      one.accept(writer);
      Files.write(file(one), writer.toByteArray());
    }
  }

  private void read(Path file) {
    try {
      ClassNode one = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(one, 0);
      classes.put(one.name, one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the class of a lambda of an earlier build that is no more. */
  private void forget(ClassNode lambda) throws IOException {
    ClassNode host = classes.get(lambda.nestHostClass);
    if (host == null || host.nestMembers == null || !host.nestMembers.contains(lambda.name)) {
      Files.delete(file(lambda));
    }
  }

  private void lambdas(ClassNode outer) {
    int count = 0;
    for (MethodNode method : outer.methods) {
      for (AbstractInsnNode at : method.instructions.toArray()) {
        if (at instanceof InvokeDynamicInsnNode site && LambdaClass.makes(site)) {
          ClassNode lambda = new LambdaClass(outer.name + MARK + count, site).make(outer);
          method.instructions.set(site, LambdaClass.instance(lambda.name, site));
          join(lambda, outer);
          count++;
        }
      }
    }
  }

  /** Lets a lambda use what is private to the class that it is part of. */
  private void join(ClassNode lambda, ClassNode outer) {
    ClassNode host = outer.nestHostClass == null ? outer : classes.get(outer.nestHostClass);
    lambda.nestHostClass = host.name;
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(lambda.name);
    changed.put(host.name, host);
    changed.put(outer.name, outer);
    changed.put(lambda.name, lambda);
  }

  private Path file(ClassNode one) {
    return folder.resolve(one.name + ".class");
  }
}
