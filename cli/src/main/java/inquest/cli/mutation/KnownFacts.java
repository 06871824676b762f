package inquest.cli.mutation;

import inquest.diagnosis.ConditionEvaluator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The final facts of one case.
 *
 * @param name of the case
 * @param facts evidence, policy and conclusions, to try conditions on
 * @param digests type of a fact → what changes whenever the facts of that type do
 */
public record KnownFacts(String name, ConditionEvaluator facts, Map<String, String> digests) {

  /** The final facts of a case. */
  public static KnownFacts of(String name, Collection<?> facts) {
    ConditionEvaluator evaluator = new ConditionEvaluator(facts);
    Map<String, String> digests = new TreeMap<>();
    TreeSet<String> types = new TreeSet<>();
    facts.forEach(fact -> types.add(fact.getClass().getSimpleName()));
    for (String type : types) {
      digests.put(type, digest(evaluator.facts(type)));
    }
    return new KnownFacts(name, evaluator, digests);
  }

  /** What changes whenever one of the texts does. */
  static String digest(List<?> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object text : texts) {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
