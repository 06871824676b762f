package inquest.diagnosis;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * How knowledge bases are made of generated models: facts never change, so no rule has to know
 * which of their components it reacts to. Nothing else can be asked or set; what Drools offers
 * instead looks for files of properties at every start.
 */
final class ImmutableFacts implements KnowledgeBuilderConfiguration {

  @Override
  public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
    if (key.name().equals(PropertySpecificOption.PROPERTY_NAME)) {
      return option(PropertySpecificOption.DISABLED);
    }
    throw fixed(key.name());
  }

  @SuppressWarnings("unchecked") // the key of PropertySpecificOption is of no other type
  private static <C extends SingleValueKieBuilderOption> C option(PropertySpecificOption option) {
    return (C) option;
  }

  private static IllegalStateException fixed(String what) {
    return new IllegalStateException("the way rules are built is fixed: " + what);
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw fixed(option.type());
  }

  @Override
  public boolean setProperty(String name, String value) {
    throw fixed(name);
  }

  @Override
  public String getProperty(String name) {
    throw fixed(name);
  }

  @Override
  public void makeImmutable() {
    // It is.
  }

  @Override
  public ClassLoader getClassLoader() {
    return ImmutableFacts.class.getClassLoader();
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> configuration) {
    throw fixed(String.valueOf(configuration));
  }
}
