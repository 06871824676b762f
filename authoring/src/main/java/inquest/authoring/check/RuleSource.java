package inquest.authoring.check;

import inquest.authoring.language.RuleTree;
import java.util.List;

/**
 * A rule that was read, with where it came from.
 *
 * @param file path below its folder: {@code <level>/<area>/<slug>.drl}
 * @param rule its tree
 * @param lines of the file
 */
record RuleSource(String file, RuleTree rule, List<String> lines) {

  /** {@code symptoms}, {@code mechanisms}, {@code causes}, {@code explained} or {@code policy}. */
  String level() {
    return file.substring(0, file.indexOf('/'));
  }

  /** {@code <level>/<area>/<slug>}. */
  String path() {
    return file.substring(0, file.length() - ".drl".length());
  }

  /** The name that the rule must have. */
  String slug() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** The package that it must be in. */
  String packageName() {
    return "inquest." + path().substring(0, path().lastIndexOf('/')).replace('/', '.');
  }
}
