package inquest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a capture hands out. */
final class Recording implements CaptureVisitor {
  final Map<String, String> files = new LinkedHashMap<>();
  final List<String> problems = new ArrayList<>();

  static Recording of(Capture capture) throws IOException {
    Recording recording = new Recording();
    capture.visit(recording);
    return recording;
  }

  @Override
  public void file(String name, InputStream content) throws IOException {
    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    if (files.put(name, text) != null) {
      throw new AssertionError("twice: " + name);
    }
  }

  @Override
  public void problem(String name, String reason) {
    problems.add(name + ": " + reason);
  }
}
