package inquest.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The rules as their precompiled models, one a package: a knowledge base is made straight from the
 * generated classes, of just the rules that are asked for.
 */
final class RuleBase {
  /**
   * Drools 10.2 joins the packages after the largest one rule by rule, and a rule whose joins are
   * shared with a later one may then never fire (apache/incubator-kie issues 7109 and 7115): which
   * one depends on the packages that are built together. Without shared joins all rules fire.
   */
  private static final KieBaseOption[] OPTIONS = {ShareBetaNodesOption.NO};

  private static final int SMALL_BASES = 4;

  private static final String MODEL = "/META-INF/kie/inquest/inquest-rules/drools-model";

  private final Map<String, String> modelClasses = new TreeMap<>();
  private final Map<Set<String>, KieBase> bases = new HashMap<>();

  /** The rules on the class path. */
  RuleBase() {
    try (InputStream in = RuleBase.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + MODEL);
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  private void read(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int dot = line.lastIndexOf('.');
      if (line.startsWith("inquest.") && dot > 0) {
        modelClasses.put(line.substring(0, dot), line);
      }
    }
  }

  /**
   * What changes whenever a rule changes: the names of the generated classes, which carry a hash.
   */
  String fingerprint() {
    return String.join(" ", modelClasses.values());
  }

  /** All rules. */
  synchronized KieBase complete() {
    KieBase base = bases.get(Set.of());
    if (base == null) {
      List<Model> models = new ArrayList<>();
      for (String className : modelClasses.values()) {
        models.add(model(className));
      }
      base = KieBaseBuilder.createKieBaseFromModel(models, OPTIONS);
      bases.put(Set.of(), base);
    }
    return base;
  }

  /**
   * A knowledge base that holds these rules, named {@code package.name}. The first few sets are
   * built as they are, which is quick; whoever asks for more of them is served best by all rules at
   * once.
   */
  synchronized KieBase of(Set<String> rules) {
    KieBase base = bases.get(rules);
    if (base == null && bases.size() < SMALL_BASES) {
      base = build(rules);
      bases.put(rules, base);
    }
    return base == null ? complete() : base;
  }

  private KieBase build(Set<String> wanted) {
    List<Model> models = new ArrayList<>();
    for (Map.Entry<String, String> entry : modelClasses.entrySet()) {
      if (holdsAny(entry.getKey(), wanted)) {
        models.add(new SelectedRules(model(entry.getValue()), entry.getKey(), wanted));
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(models, OPTIONS);
  }

  private static boolean holdsAny(String packageName, Set<String> rules) {
    for (String rule : rules) {
      if (rule.lastIndexOf('.') == packageName.length() && rule.startsWith(packageName)) {
        return true;
      }
    }
    return false;
  }

  private static Model model(String className) {
    try {
      return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the generated model is damaged: " + className, e);
    }
  }
}
