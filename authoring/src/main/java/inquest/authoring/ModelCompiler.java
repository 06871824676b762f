package inquest.authoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles DRL to the executable model, in memory, with Drools' own compiler. */
final class ModelCompiler {
  private static final String MODEL = "META-INF/kie/inquest/added/drools-model";
  private static final String ROOT = "src/main/resources/inquest/";

  private ModelCompiler() {}

  /**
   * The classes of the model, and the list of its packages.
   *
   * @param drl path of a rule below its folder → DRL
   * @param faults receives what Drools does not accept
   */
  static Map<String, byte[]> compile(Map<String, String> drl, List<Fault> faults) {
    Map<String, byte[]> files = new TreeMap<>();
    if (drl.isEmpty()) {
      files.put(MODEL, new byte[0]);
      return files;
    }
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(services.newReleaseId("inquest", "added", "1"));
    drl.forEach((file, text) -> sources.write(ROOT + file, text.getBytes(StandardCharsets.UTF_8)));
    KieBuilder builder =
        services
            .newKieBuilder(sources, ModelCompiler.class.getClassLoader())
            .buildAll(ExecutableModelProject.class);
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      faults.add(fault(message, drl));
    }
    if (faults.isEmpty()) {
      InternalKieModule module =
          (InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors();
      for (String name : module.getFileNames()) {
        if (name.equals(MODEL) || name.startsWith("inquest/") && name.endsWith(".class")) {
          files.put(name, module.getBytes(name));
        }
      }
    }
    return files;
  }

  private static Fault fault(Message message, Map<String, String> drl) {
    String path = String.valueOf(message.getPath());
    String file = drl.keySet().stream().filter(path::endsWith).findFirst().orElse("");
    String first = message.getText().lines().findFirst().orElse("cannot be compiled").strip();
    return new Fault(file, Math.max(1, message.getLine()), first);
  }
}
