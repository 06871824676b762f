package inquest.diagnosis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Tells Drools at once which classes implement its services, and that nobody configures it. It asks
 * the class loader of the thread and that of a rule base, which would open every jar, several
 * times, to look for files that are known; and it would look for some in the working directory.
 */
final class DroolsServices extends ClassLoader {
  private static final String SERVICES = "META-INF/services/";

  /** Settings are files of this name; without one of them Drools looks further. */
  private static final String SETTINGS = "META-INF/kie.";

  private static final String DEFAULTS = SETTINGS + "default.properties.conf";

  /** Service to implementation: what the jars say that inquest comes with. */
  static final Map<String, String> IMPLEMENTATIONS =
      Map.ofEntries(
          Map.entry(
              "org.drools.compiler.kie.builder.impl.KieBaseUpdaters",
              "org.drools.compiler.kie.builder.impl.KieBaseUpdatersImpl"),
          Map.entry(
              "org.kie.api.KieServices", "org.drools.compiler.kie.builder.impl.KieServicesImpl"),
          Map.entry(
              "org.kie.internal.builder.JaxbConfigurationFactoryService",
              "org.drools.compiler.builder.impl.JaxbConfigurationFactoryServiceImpl"),
          Map.entry(
              "org.kie.internal.builder.KnowledgeBuilderFactoryService",
              "org.drools.compiler.builder.impl.KnowledgeBuilderFactoryServiceImpl"),
          Map.entry(
              "org.kie.api.concurrent.KieExecutors",
              "org.drools.core.concurrent.ExecutorProviderImpl"),
          Map.entry(
              "org.drools.core.reteoo.RuntimeComponentFactory",
              "org.drools.kiesession.factory.RuntimeComponentFactoryImpl"),
          Map.entry(
              "org.drools.compiler.kie.builder.impl.InternalKieModuleProvider",
              "org.drools.modelcompiler.CanonicalKieModuleProvider"),
          Map.entry(
              "org.drools.core.common.TruthMaintenanceSystemFactory",
              "org.drools.tms.TruthMaintenanceSystemFactoryImpl"),
          Map.entry(
              "org.drools.core.reteoo.AgendaComponentFactory",
              "org.drools.tms.TruthMaintenanceSystemAgendaComponentFactory"),
          Map.entry(
              "org.drools.kiesession.factory.KnowledgeHelperFactory",
              "org.drools.tms.TruthMaintenanceSystemKnowledgeHelperFactoryImpl"),
          Map.entry(
              "org.drools.wiring.api.ComponentsSupplier",
              "org.drools.wiring.statics.StaticComponentsSupplier"),
          Map.entry(
              "org.kie.api.internal.assembler.KieAssemblers",
              "org.kie.internal.services.KieAssemblersImpl"),
          Map.entry(
              "org.kie.api.internal.runtime.KieRuntimes",
              "org.kie.internal.services.KieRuntimesImpl"),
          Map.entry(
              "org.kie.api.internal.weaver.KieWeavers",
              "org.kie.internal.services.KieWeaversImpl"));

  /** Finds classes where this class is from. */
  DroolsServices() {
    super(DroolsServices.class.getClassLoader());
  }

  /** Lets this thread look services up here, as long as it lives. */
  static void useOnThisThread() {
    Thread.currentThread().setContextClassLoader(new DroolsServices());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (name.startsWith(SETTINGS)) {
      return Collections.enumeration(name.equals(DEFAULTS) ? List.of(text(name, "")) : List.of());
    }
    String implementation =
        name.startsWith(SERVICES) ? IMPLEMENTATIONS.get(name.substring(SERVICES.length())) : null;
    return implementation == null
        ? super.getResources(name)
        : Collections.enumeration(List.of(text(name, implementation)));
  }

  private static URL text(String name, String text) throws IOException {
    return new URL("inquest", "", -1, name, new Text(text));
  }

  /** The protocol of a text that is at hand. */
  private static final class Text extends URLStreamHandler {
    private final byte[] bytes;

    Text(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
