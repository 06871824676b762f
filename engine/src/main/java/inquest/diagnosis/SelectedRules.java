package inquest.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some of the rules of a generated model.
 *
 * @param model the model of a package
 * @param packageName its package
 * @param wanted names of rules as {@code package.name}, of this and other packages
 */
@SuppressWarnings("rawtypes") // the interface of Drools has them
record SelectedRules(Model model, String packageName, Set<String> wanted) implements Model {

  @Override
  public String getName() {
    return model.getName();
  }

  @Override
  public String getPackageName() {
    return model.getPackageName();
  }

  @Override
  public List<Rule> getRules() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) {
      if (wanted.contains(packageName + "." + rule.getName())) {
        rules.add(rule);
      }
    }
    return rules;
  }

  @Override
  public List<Global> getGlobals() {
    return model.getGlobals();
  }

  @Override
  public List<Query> getQueries() {
    return model.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return model.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return model.getEntryPoints();
  }
}
