package inquest.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The module that knows DRL as text and holds Drools' compiler. Its jars are in a folder of their
 * own and are opened here only, by a class loader that shares nothing with ours, so that an
 * ordinary run knows nothing of them.
 */
final class Authoring {
  private static final String ENTRY = "inquest.authoring.Workbench";

  private Authoring() {}

  /**
   * Calls a method of the workbench.
   *
   * @param name of the only method of this name
   * @throws UsageException when this installation has no workbench
   */
  @SuppressWarnings("unchecked") // every method of the workbench returns such a map
  static Map<String, Object> call(String name, Object... arguments) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      Class<?> workbench = workbench();
      thread.setContextClassLoader(workbench.getClassLoader());
      for (Method method : workbench.getMethods()) {
        if (method.getName().equals(name)) {
          return (Map<String, Object>) method.invoke(null, arguments);
        }
      }
      throw new IllegalStateException("the workbench has no " + name);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the workbench failed: " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the workbench is damaged", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Beside our own classes where somebody has put it there, as tests do; else from the folder. */
  private static Class<?> workbench() throws IOException {
    try {
      return Class.forName(ENTRY);
    } catch (ClassNotFoundException e) {
      return fromFolder();
    }
  }

  private static Class<?> fromFolder() throws IOException {
    Path lib = lib().orElseThrow(Authoring::missing);
    Path own = lib.resolve("authoring");
    if (!Files.isDirectory(own)) {
      throw missing();
    }
    List<URL> jars = new ArrayList<>(jars(own));
    jars.addAll(jars(lib));
    ClassLoader loader =
        new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    try {
      return loader.loadClass(ENTRY);
    } catch (ClassNotFoundException e) {
      throw missing();
    }
  }

  private static UsageException missing() {
    return new UsageException(
        "this installation has no lib/authoring, which checks and compiles rules: unpack the whole"
            + " release");
  }

  private static List<URL> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(url(file));
      }
      return jars;
    }
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  /** The folder of our jar; empty when the classes are not in one. */
  static Optional<Path> lib() {
    CodeSource source = Authoring.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar)
          ? Optional.ofNullable(jar.getParent())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What changes whenever a jar of this installation does; empty when it is none. */
  static Optional<String> buildId() {
    Optional<Path> file = lib().map(lib -> lib.resolve("build-id")).filter(Files::isReadable);
    try {
      return file.isPresent()
          ? Optional.of(Files.readString(file.get()).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
