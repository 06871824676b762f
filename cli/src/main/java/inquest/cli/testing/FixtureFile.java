package inquest.cli.testing;

import inquest.capture.Capture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A YAML file with one or several cases.
 *
 * <pre>
 * given:                  # optional: what all cases have
 *   files:
 *     dmesg.txt: |
 *       [12.5] EXT4-fs error (device sda1): …
 *   series: {measures: {iowait: 2x30 95x60}}
 * cases:
 *   - name: fires
 *     expect: {must_fire: [iowait-high]}
 *   - name: silent
 *     series: {measures: {iowait: 2x30 5x60}}
 *     expect: {must_not_fire: [iowait-high]}
 * </pre>
 *
 * A file of one case has its keys at the top.
 */
final class FixtureFile {
  /** The keys that tell a fixture from other YAML. */
  static final Set<String> MARKS = Set.of("cases", "given", "files", "series", "expect");

  private static final Set<String> SEVERAL = Set.of("given", "cases");
  private static final Set<String> GIVEN = Set.of("files", "series");
  private static final Set<String> CASE = Set.of("name", "files", "series", "expect");
  private static final String SERIES_FILE = "sar.txt";

  private FixtureFile() {}

  /** The cases of a file; one that says what is wrong when it cannot be understood. */
  static List<FixtureCase> cases(Path path, Part root) {
    try {
      return read(path, root);
    } catch (IOException e) {
      return List.of(FixtureCase.broken(path, e));
    }
  }

  private static List<FixtureCase> read(Path path, Part root) throws FixtureFault {
    if (!root.members().containsKey("cases")) {
      Set<String> keys = root.members().containsKey("given") ? SEVERAL : CASE;
      root.members(keys);
      if (keys == SEVERAL) {
        throw root.fault("'given' without 'cases'");
      }
      return List.of(new FixtureCase(path.toString(), path, root.line(), new Inline(root, root)));
    }
    Map<String, Part> members = root.members(SEVERAL);
    if (members.containsKey("given")) {
      members.get("given").members(GIVEN);
    }
    List<FixtureCase> cases = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Part part : members.get("cases").items()) {
      Part name = part.members(CASE).get("name");
      if (name == null || name.text().isBlank()) {
        throw part.fault("a case without a name; write name: and what it shows");
      }
      if (!names.add(name.text())) {
        throw name.fault("another case has the name '" + name.text() + "'");
      }
      Inline content = new Inline(members.getOrDefault("given", part), part);
      cases.add(new FixtureCase(path + "#" + name.text(), path, part.line(), content));
    }
    if (cases.isEmpty()) {
      throw root.fault("'cases' has no case");
    }
    return cases;
  }

  /**
   * A case.
   *
   * @param given what all cases of the file have
   * @param part what this one has beside
   */
  private record Inline(Part given, Part part) implements FixtureCase.Content {
    @Override
    public Capture capture() throws IOException {
      Map<String, String> files = new LinkedHashMap<>();
      SeriesDraft series = new SeriesDraft();
      Part last = part;
      for (Part one : given == part ? List.of(part) : List.of(given, part)) {
        Map<String, Part> members = one.members();
        if (members.containsKey("files")) {
          files(members.get("files"), files);
        }
        if (members.containsKey("series")) {
          last = members.get("series");
          series.add(last);
        }
      }
      if (!series.isEmpty()) {
        if (files.containsKey(SERIES_FILE)) {
          throw last.fault("'series' makes the file " + SERIES_FILE + ", which 'files' has too");
        }
        files.put(SERIES_FILE, SarText.of(series.complete(last)));
      }
      if (files.isEmpty()) {
        throw part.fault("no evidence; write files: or series:");
      }
      return new InlineCapture("fixture", files);
    }

    @Override
    public Expectation expectation(Names names) throws IOException {
      Part expect = part.members().get("expect");
      if (expect == null) {
        throw part.fault("nothing is expected; write expect: and what must be found");
      }
      return Expectation.of(expect, names);
    }
  }

  private static void files(Part part, Map<String, String> files) throws FixtureFault {
    for (Map.Entry<String, Part> file : part.members().entrySet()) {
      String name = file.getKey();
      boolean away = name.startsWith("/") || List.of(name.split("/")).contains("..");
      if (name.isBlank() || away) {
        throw part.key(name)
            .fault("a name inside the capture is expected, such as var/log/messages");
      }
      files.put(name, file.getValue().text());
    }
  }
}
