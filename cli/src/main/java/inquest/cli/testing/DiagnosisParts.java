package inquest.cli.testing;

import inquest.diagnosis.Diagnosis;
import inquest.report.JsonRenderer;
import inquest.report.RenderOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares chosen parts of a diagnosis in the form of {@code inquest diagnose --format json}. Of an
 * object only the keys that are expected are looked at; a list must be as long as expected.
 */
final class DiagnosisParts {
  private final List<Difference> differences = new ArrayList<>();

  private DiagnosisParts() {}

  /** What differs. */
  static List<Difference> differences(Part expected, Diagnosis got) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonRenderer.oneLine().render(got, json, RenderOptions.PLAIN);
    DiagnosisParts parts = new DiagnosisParts();
    parts.compare("diagnosis", expected, Part.parse("the diagnosis", json.toString()));
    return parts.differences;
  }

  private void compare(String path, Part expected, Part got) throws FixtureFault {
    if (expected.isMapping() && got.isMapping()) {
      compareMembers(path, expected, got);
    } else if (expected.isList() && got.isList()) {
      compareItems(path, expected.items(), got.items());
    } else if (!text(expected).equals(text(got))) {
      differences.add(Difference.of(path, text(expected), text(got)));
    }
  }

  private void compareMembers(String path, Part expected, Part got) throws FixtureFault {
    Map<String, Part> has = new LinkedHashMap<>(got.members());
    for (Map.Entry<String, Part> member : expected.members().entrySet()) {
      String key = member.getKey();
      if (!has.containsKey(key)) {
        String meant = Names.meant(key, has.keySet());
        throw expected.key(key).fault("the diagnosis has no key '" + key + "' here" + meant);
      }
      compare(path + "." + key, member.getValue(), has.get(key));
    }
  }

  private void compareItems(String path, List<Part> expected, List<Part> got) throws FixtureFault {
    if (expected.size() != got.size()) {
      differences.add(Difference.of(path, items(expected), items(got)));
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + i + "]", expected.get(i), got.get(i));
    }
  }

  private static String items(List<Part> items) throws FixtureFault {
    StringBuilder text = new StringBuilder().append(items.size()).append(" items");
    for (Part item : items) {
      text.append(text.indexOf(":") < 0 ? ": " : ", ").append(text(item));
    }
    return text.toString();
  }

  private static String text(Part part) throws FixtureFault {
    if (part.isNothing()) {
      return "null";
    }
    if (part.isMapping()) {
      Map<String, Part> members = part.members();
      return members.containsKey("id") ? "{id: " + members.get("id").text() + ", …}" : "{…}";
    }
    return part.isList() ? "[" + part.items().size() + " items]" : part.text();
  }
}
