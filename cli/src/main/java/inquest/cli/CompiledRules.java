package inquest.cli;

import inquest.knowledge.AddedRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Compiled rules as a jar. */
final class CompiledRules {
  private static final String TEXTS = "META-INF/inquest/";
  private static final String MODEL = "META-INF/kie/inquest/added/drools-model";

  private CompiledRules() {}

  /** Writes a jar, the same bytes for the same files. */
  static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(file.getValue());
        jar.closeEntry();
      }
    }
  }

  /**
   * The rules of a jar.
   *
   * @throws IOException when it is damaged
   */
  static AddedRules read(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      URL[] url = {file.toUri().toURL()};
      return new AddedRules(
          text(jar, TEXTS + "knowledge.txt"),
          text(jar, TEXTS + "rulebook.txt"),
          text(jar, TEXTS + "conditions.txt"),
          text(jar, MODEL),
          new URLClassLoader(url, CompiledRules.class.getClassLoader()));
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
