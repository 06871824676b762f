package inquest.diagnosis;

import inquest.knowledge.AddedRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Rule;

/**
 * The rules as the executable model has them: one generated class a package, whose companions
 * {@code …RuleMethods0}, {@code …RuleMethods1} and so on hold one factory method a rule. A factory
 * is called only for a rule that is wanted, since making the model of a rule costs more than
 * anything else at the start.
 */
final class GeneratedRules {
  private static final String MODEL = "/META-INF/kie/inquest/inquest-rules/drools-model";
  private static final String FACTORIES = "RuleMethods";

  private final ClassLoader classes;
  private final Map<String, String> modelClasses = new TreeMap<>();
  private final Map<String, Map<String, Method>> factories = new HashMap<>();

  /** The rules on the class path. */
  GeneratedRules() {
    classes = GeneratedRules.class.getClassLoader();
    try (InputStream in = GeneratedRules.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + MODEL);
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  /** The rules that a site adds. */
  GeneratedRules(AddedRules rules) {
    classes = rules.classes();
    rules.model().lines().forEach(this::read);
  }

  private void read(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      read(line);
    }
  }

  private void read(String line) {
    int dot = line.lastIndexOf('.');
    if (line.startsWith("inquest.") && dot > 0) {
      modelClasses.put(line.substring(0, dot), line);
    }
  }

  /**
   * What changes whenever a rule changes: the names of the generated classes, which carry a hash.
   */
  String fingerprint() {
    return String.join(" ", modelClasses.values());
  }

  /** Whether a rule is among these. */
  boolean has(String packageName, String name) {
    return modelClasses.containsKey(packageName)
        && find(packageName, "rule_" + identifier(name)) != null;
  }

  /**
   * The model of one rule.
   *
   * @throws IllegalStateException when no such rule was generated
   */
  Rule rule(String packageName, String name) {
    Method factory = factory(packageName, "rule_" + identifier(name));
    try {
      return (Rule) factory.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the generated model is damaged: " + factory, e);
    }
  }

  /** The name of a rule as Drools spells it in Java: what no identifier may hold is its code. */
  private static String identifier(String name) {
    return name.replace("-", "_" + (int) '-');
  }

  /** Each class holds a few factories: there is one more for as long as the rule is not found. */
  private Method factory(String packageName, String method) {
    Method factory = find(packageName, method);
    if (factory == null) {
      throw new IllegalStateException("no model was generated of " + packageName + "." + method);
    }
    return factory;
  }

  private Method find(String packageName, String method) {
    for (int i = 0; ; i++) {
      String className = modelClasses.get(packageName) + FACTORIES + i;
      Map<String, Method> found = factories.computeIfAbsent(className, this::factories);
      if (found == null || found.containsKey(method)) {
        return found == null ? null : found.get(method);
      }
    }
  }

  private Map<String, Method> factories(String className) {
    try {
      Map<String, Method> found = new HashMap<>();
      for (Method method : Class.forName(className, true, classes).getDeclaredMethods()) {
        found.put(method.getName(), method);
      }
      return found;
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
