package inquest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process of the launcher that has ended. */
record Launched(int code, String out, String err) {

  /** Runs a command to its end. */
  static Launched run(Path directory, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    return start(directory, environment, command).await();
  }

  /** Starts a command. */
  static Running start(Path directory, Map<String, String> environment, String... command)
      throws IOException {
    Path out = Files.createTempFile("launched", ".out");
    Path err = Files.createTempFile("launched", ".err");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("INQUEST_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  /** A process that may still run. */
  record Running(Process process, Path out, Path err) {
    Launched await() throws IOException, InterruptedException {
      int code = process.waitFor();
      return new Launched(code, take(out), take(err));
    }

    private static String take(Path file) throws IOException {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Files.delete(file);
      return text;
    }
  }
}
