package inquest.authoring.check;

import java.util.Set;

/** Names that no folder of rules can have, since rules are compiled. */
final class Areas {
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private protected"
                  + " public return short static strictfp super switch synchronized this throw"
                  + " throws transient true try void volatile while _ rule query when then end not"
                  + " exists unit function declare global dialect in from and or eval")
              .split(" "));

  private Areas() {}

  static boolean reserved(String name) {
    return RESERVED.contains(name);
  }
}
