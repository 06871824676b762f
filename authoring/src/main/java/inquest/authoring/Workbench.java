package inquest.authoring;

import inquest.authoring.check.CheckReport;
import inquest.authoring.check.CheckedFolder;
import inquest.authoring.check.Folder;
import inquest.authoring.check.FolderCheck;
import inquest.authoring.check.Mistake;
import inquest.authoring.check.MistakeKind;
import inquest.authoring.check.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What the command asks of this module. It is loaded by a class loader of its own and only when it
 * is needed, so that everything that goes in and out is of the JDK.
 */
public final class Workbench {
  private Workbench() {}

  /**
   * Checks a folder of rules.
   *
   * @param vocabulary as {@link Vocabulary} has it
   * @param nearest the names that somebody may have meant
   * @param name of the folder, for the messages
   * @param files path → content
   * @param problems path → why a file could not be read
   * @param fixtures path → text; null when fixtures are not asked for
   * @param format {@code text}, {@code json} or {@code sarif}
   * @param version of the tool
   * @return {@code errors}, a Boolean, and {@code report}, a String
   */
  public static Map<String, Object> check(
      Map<String, Object> vocabulary,
      BiFunction<String, Collection<String>, List<String>> nearest,
      String name,
      Map<String, byte[]> files,
      Map<String, String> problems,
      Map<String, String> fixtures,
      String format,
      String version)
      throws IOException {
    CheckedFolder checked =
        FolderCheck.check(
            new Folder(name, files, problems, fixtures),
            new Vocabulary(vocabulary, nearest),
            false);
    long rules = files.keySet().stream().filter(file -> file.endsWith(".drl")).count();
    CheckReport report = new CheckReport(checked.mistakes(), (int) rules);
    String text =
        switch (format) {
          case "json" -> report.json();
          case "sarif" -> report.sarif(version);
          default -> report.text();
        };
    return Map.of("errors", checked.faulty(), "report", text);
  }

  /**
   * Compiles folders of rules.
   *
   * @param folders names → files and problems, the later ones over the earlier
   * @param trusted whether the rules may be any DRL
   * @return {@code errors}, a List of lines, and {@code files}, a Map of path → content, which is
   *     empty when there are errors
   */
  public static Map<String, Object> compile(
      Map<String, Object> vocabulary,
      BiFunction<String, Collection<String>, List<String>> nearest,
      Map<String, Map<String, byte[]>> folders,
      Map<String, Map<String, String>> problems,
      boolean trusted) {
    Vocabulary words = new Vocabulary(vocabulary, nearest);
    AddedKnowledge added = new AddedKnowledge();
    List<String> errors = new ArrayList<>();
    folders.forEach(
        (name, files) -> {
          Folder folder = new Folder(name, files, problems.getOrDefault(name, Map.of()), null);
          CheckedFolder checked = FolderCheck.check(folder, words, trusted);
          checked.mistakes().stream()
              .filter(mistake -> mistake.kind().error())
              .forEach(mistake -> errors.add(mistake.toString()));
          if (!checked.faulty()) {
            added.add(checked);
          }
        });
    if (!errors.isEmpty()) {
      return Map.of("errors", errors, "files", Map.of());
    }
    List<Fault> faults = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>(ModelCompiler.compile(added.drl(), faults));
    for (Fault fault : faults) {
      errors.add(
          new Mistake(
                  owner(folders, fault.file()),
                  fault.line(),
                  1,
                  MistakeKind.LANGUAGE,
                  "Drools does not accept it: " + fault.message())
              .toString());
    }
    files.putAll(added.files());
    return Map.of("errors", errors, "files", errors.isEmpty() ? files : Map.of());
  }

  /** The path of a rule as the person knows it. */
  private static String owner(Map<String, Map<String, byte[]>> folders, String file) {
    String owner = file;
    for (Map.Entry<String, Map<String, byte[]>> folder : folders.entrySet()) {
      owner =
          folder.getValue().containsKey(file)
              ? (folder.getKey().isEmpty() ? "" : folder.getKey() + "/") + file
              : owner;
    }
    return owner;
  }
}
