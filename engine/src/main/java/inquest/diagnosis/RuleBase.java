package inquest.diagnosis;

import inquest.knowledge.AddedRules;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Knowledge bases made straight from the generated rules, of just those that are asked for. */
final class RuleBase {
  private static final int SMALL_BASES = 4;

  private final GeneratedRules generated = new GeneratedRules();
  private final List<GeneratedRules> added = new ArrayList<>();
  private final Set<String> names;
  private final Map<Set<String>, KieBase> bases = new HashMap<>();

  /** The rules on the class path. */
  RuleBase() {
    this.names = Set.of();
  }

  /** The rules of this knowledge: one that a site adds goes before one of the same name. */
  RuleBase(Knowledge knowledge) {
    this.names = knowledge.rules().entries().keySet();
    for (AddedRules rules : knowledge.added()) {
      added.add(0, new GeneratedRules(rules));
    }
  }

  /** What changes whenever a rule changes. */
  String fingerprint() {
    StringBuilder fingerprint = new StringBuilder(generated.fingerprint());
    for (GeneratedRules rules : added) {
      fingerprint.append(' ').append(rules.fingerprint());
    }
    return fingerprint.toString();
  }

  /** All rules. */
  synchronized KieBase complete() {
    return bases.computeIfAbsent(
        Set.of(), none -> build(added.isEmpty() ? generated.models() : List.of(model(names))));
  }

  /**
   * A knowledge base that holds these rules, named {@code package.name}. The first few sets are
   * built as they are, which is quick; whoever asks for more of them is served best by all rules at
   * once.
   */
  synchronized KieBase of(Set<String> rules) {
    KieBase base = bases.get(rules);
    if (base == null && bases.size() < SMALL_BASES) {
      base = build(List.of(model(rules)));
      bases.put(rules, base);
    }
    return base == null ? complete() : base;
  }

  private Model model(Set<String> wanted) {
    List<Rule> rules = new ArrayList<>(wanted.size());
    for (String rule : wanted) {
      int dot = rule.lastIndexOf('.');
      rules.add(rule(rule.substring(0, dot), rule.substring(dot + 1)));
    }
    return new ModelImpl("inquest").withRules(rules);
  }

  private Rule rule(String packageName, String name) {
    for (GeneratedRules rules : added) {
      if (rules.has(packageName, name)) {
        return rules.rule(packageName, name);
      }
    }
    return generated.rule(packageName, name);
  }

  /**
   * Drools 10.2 joins the packages after the largest one rule by rule, and a rule whose joins are
   * shared with a later one may then never fire (apache/incubator-kie issues 7109 and 7115): which
   * one depends on the packages that are built together. Without shared joins all rules fire.
   */
  private static KieBase build(List<Model> models) {
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setOption(ShareBetaNodesOption.NO);
    return KieBaseBuilder.createKieBaseFromModel(models, configuration, new ImmutableFacts());
  }
}
