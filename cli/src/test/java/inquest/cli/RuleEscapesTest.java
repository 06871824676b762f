package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is data: nothing that somebody writes into one is run, whatever it looks like. */
class RuleEscapesTest {
  private static final String RULE =
      """
      package inquest.causes.service;

      import inquest.facts.Cause;
      import inquest.facts.KernelEvent;

      rule "escape"
          @id("X01") @confidence("high")
      when
          // a program crashed
          KernelEvent(kind == "segfault", $who : subject, $kind : kind)
      then
          insertLogical(new Cause("software-crash-burst", $who));
      end
      """;

  @TempDir Path folder;

  @Test
  void withoutAnAttemptTheRuleIsAccepted() throws IOException {
    assertThat(check(RULE.replace(", $kind : kind", "")).code()).isEqualTo(ExitCode.RAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the consequence
        "insertLogical => Runtime.getRuntime().exec(\"id\"); insertLogical",
        "$who)); => $who)); System.exit(0);",
        "$who)); => $who)); }; static { new Escape(); } void x() {",
        "$who)); => $who)); new Thread(() -> {}).start();",
        "\"software-crash-burst\" => \"a\" + System.getProperty(\"user.home\")",
        "\"software-crash-burst\" => \"\" + new java.io.File(\"/tmp/x\").delete()",
        "new Cause => new java.lang.ProcessBuilder(\"id\").start(); new Cause",
        "new Cause(\"software-crash-burst\", $who) => $who.getClass()",
        "new Cause => drools.getKnowledgeRuntime(); new Cause",
        "$who)); => inquest.facts.Subject.HOST));",
        "$who)); => Class.forName(\"java.lang.Runtime\")));",
        "$who)); => new Subject(\"a\", System.lineSeparator())));",
        "$who)); => new Subject(\"a\", \"b\") { }));",
        // the conditions
        "kind == \"segfault\" => eval(java.lang.System.exit(0) == null)",
        "kind == \"segfault\" => kind == (new java.io.File(\"/tmp/x\").delete())",
        "kind == \"segfault\" => kind.getClass().forName(\"X\") == null",
        "kind == \"segfault\" => class.name == \"X\"",
        "kind == \"segfault\" => this#java.lang.Runtime.exec(\"id\") == null",
        "kind == \"segfault\" => kind == java.lang.System.lineSeparator",
        "kind == \"segfault\" => kind.subject!.name == \"x\"",
        "kind == \"segfault\" => kind matches \"(a+)+$\"",
        "kind == \"segfault\" => kind[0] == \"x\"",
        "kind == \"segfault\" => kind == \"a${System.exit(0)}\\\"",
        "kind == \"segfault\" => kind == \"a\\u0022; System.exit(0); \\u0022\"",
        "KernelEvent(kind => inquest.facts.KernelEvent(kind",
        "KernelEvent(kind => java.lang.Runtime(kind",
        "    // a program => KernelEvent() from java.util.List.of(1)\n // a program",
        "    // a program => accumulate(KernelEvent(), init(System.exit(0);) action() result(1))\n"
            + " //",
        "    // a program => Object() from collect(KernelEvent())\n // a program",
        "    // a program => /* \\u002a/ System.exit(0); /* */\n // a program",
        "    // a program => // \u202e a program",
        "    // a program => // a program\u0000",
        "    // a program => # a comment of old\n // a program",
        // around the rule
        "import inquest.facts.Cause; => import java.lang.Runtime; import inquest.facts.Cause;",
        "import inquest.facts.Cause; => import inquest.facts.*; import inquest.facts.Cause;",
        "import inquest.facts.Cause; => import static java.lang.System.exit; import"
            + " inquest.facts.Cause;",
        "import inquest.facts.Cause; => import function java.lang.System.exit; import"
            + " inquest.facts.Cause;",
        "import inquest.facts.Cause; => import inquest.facts.Cause; global java.lang.Runtime r;",
        "import inquest.facts.Cause; => import inquest.facts.Cause; function void f() {"
            + " System.exit(0); }",
        "import inquest.facts.Cause; => import inquest.facts.Cause; declare X a : int ="
            + " System.exit(0) end",
        "import inquest.facts.Cause; => import inquest.facts.Cause; dialect \"mvel\"",
        "import inquest.facts.Cause; => import inquest.facts.Cause; query q() KernelEvent() end",
        "import inquest.facts.Cause; => unit Escape; import inquest.facts.Cause;",
        "package inquest.causes.service; => package inquest.causes.service; import accumulate a.B"
            + " b;",
        "rule \"escape\" => rule \"escape\" extends \"other\"",
        "rule \"escape\" => rule \"escape\" dialect \"mvel\"",
        "rule \"escape\" => rule \"escape\" timer(int: 1)",
        "rule \"escape\" => rule \"escape\" enabled(System.exit(0) == null)",
        "rule \"escape\" => rule \"esc\\u0022ape\"",
        "@id(\"X01\") => @id(System.exit(0))",
        "@id(\"X01\") => @id(\"X01\") @Override",
        "end\n => end\nfunction void f() { System.exit(0); }\n"
      })
  void anAttemptIsRefusedByTheCheckAndByTheLoader(String attempt) throws IOException {
    String[] sides = attempt.split(" => ", 2);
    assertThat(RULE).contains(sides[0]);
    Ran checked = check(RULE.replace(sides[0], sides[1]));
    assertThat(checked.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(checked.out()).contains("escape.drl:", ": error: ").doesNotContain("Exception");
    Ran loaded = Ran.inquest("rules", "list", "--rules", folder.toString());
    assertThat(loaded.code()).isEqualTo(ExitCode.USAGE);
    assertThat(loaded.err()).contains("the rules have mistakes", "escape.drl:");
  }

  private Ran check(String rule) throws IOException {
    Path file = folder.resolve("causes/service/escape.drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, rule, StandardCharsets.UTF_8);
    return Ran.inquest("rules", "check", folder.toString());
  }
}
