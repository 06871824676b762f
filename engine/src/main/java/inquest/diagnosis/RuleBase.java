package inquest.diagnosis;

import inquest.knowledge.AddedRules;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.drools.core.BaseConfigurationFactories;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.utils.ChainedProperties;

/**
 * The knowledge base, made straight from the generated rules: of those that are asked for, and
 * grown when others are.
 */
final class RuleBase {
  private final GeneratedRules generated = new GeneratedRules();
  private final List<GeneratedRules> added = new ArrayList<>();
  private final Set<String> names;
  private final Set<String> built = new HashSet<>();
  private final KieBaseConfiguration configuration = configuration();
  private InternalKnowledgeBase base;

  /** Sessions share it; who adds rules has it alone: Drools would put off what is to be added. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

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

  /** With every rule. */
  KieBase complete() {
    grow(names);
    return base;
  }

  /** What comes of a session with at least these rules, named {@code package.name}. */
  <T> T inSession(Set<String> rules, Function<KieSession, T> work) {
    if (!has(rules)) {
      grow(rules);
    }
    use.readLock().lock();
    try {
      KieSession session = base.newKieSession();
      try {
        return work.apply(session);
      } finally {
        session.dispose();
      }
    } finally {
      use.readLock().unlock();
    }
  }

  private boolean has(Set<String> rules) {
    use.readLock().lock();
    try {
      return built.containsAll(rules);
    } finally {
      use.readLock().unlock();
    }
  }

  private void grow(Set<String> rules) {
    use.writeLock().lock();
    try {
      Set<String> missing = new TreeSet<>(rules);
      missing.removeAll(built);
      if (base == null) {
        base = KnowledgeBaseFactory.newKnowledgeBase("inquest", configuration);
      }
      if (!missing.isEmpty()) {
        KiePackagesBuilder packages =
            new KiePackagesBuilder(configuration, new ImmutableFacts(), List.of(model(missing)));
        base.addPackages(packages.build().getKiePackages());
        built.addAll(missing);
      }
    } finally {
      use.writeLock().unlock();
    }
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
   * What {@code KieServices} would make, without a search for settings in jars and folders; and
   * without shared joins. Drools 10.2 joins rules to a base one by one after the largest package,
   * and one whose joins are shared with a later one may then never fire (apache/incubator-kie
   * issues 7109 and 7115).
   */
  @SuppressWarnings("unchecked")
  static KieBaseConfiguration configuration() {
    ClassLoader classes = new DroolsServices();
    KieBaseConfiguration configuration =
        new CompositeBaseConfiguration(
            ChainedProperties.getChainedProperties(classes),
            classes,
            BaseConfigurationFactories.baseConf,
            BaseConfigurationFactories.ruleConf,
            BaseConfigurationFactories.flowConf);
    configuration.setOption(ShareBetaNodesOption.NO);
    return configuration;
  }
}
