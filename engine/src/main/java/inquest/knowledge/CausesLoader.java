package inquest.knowledge;

import inquest.facts.EscalationPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code causes.yaml} from its tree. */
final class CausesLoader {
  private CausesLoader() {}

  static Causes causes(Node node) {
    Map<String, CauseText> texts = new LinkedHashMap<>();
    add(node.child("causes"), "cause", texts);
    add(node.child("mechanisms"), "mechanism", texts);
    add(node.child("symptoms"), "symptom", texts);
    return new Causes(Collections.unmodifiableMap(texts));
  }

  private static void add(Node section, String kind, Map<String, CauseText> texts) {
    for (Map.Entry<String, Node> entry : section.children().entrySet()) {
      CauseText text = text(entry.getKey(), kind, entry.getValue());
      if (texts.put(text.id(), text) != null) {
        throw new IllegalStateException("causes.yaml defines " + text.id() + " twice");
      }
    }
  }

  private static CauseText text(String id, String kind, Node node) {
    return new CauseText(
        id,
        kind,
        node.child("problem").text(),
        node.child("title").text(),
        node.child("statement").texts(),
        node.child("why").text(),
        node.child("prevention").texts(),
        node.child("flags").texts(),
        escalate(id, node.child("escalate")),
        node.child("confirm").texts(),
        node.child("refute").texts(),
        node.child("effects").texts(),
        node.child("explains").texts(),
        node.child("explains_same").texts(),
        node.child("weight").absent() ? "ordinary" : node.child("weight").text());
  }

  private static List<EscalationPolicy> escalate(String id, Node node) {
    List<EscalationPolicy> policies = new ArrayList<>();
    for (Node item : node.items()) {
      policies.add(new EscalationPolicy(id, item.child("to").text(), item.child("urgency").text()));
    }
    return List.copyOf(policies);
  }
}
