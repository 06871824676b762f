package inquest.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code policy.yaml} from its tree. */
final class HousePolicyLoader {
  private HousePolicyLoader() {}

  static HousePolicy policy(Node node) {
    List<Duty> duties = new ArrayList<>();
    for (Node item : node.child("duties").items()) {
      duties.add(
          new Duty(
              item.child("of").text(),
              item.child("longer").duration(),
              item.child("owes").text(),
              item.child("why").text()));
    }
    return new HousePolicy(node.child("precedence").texts(), List.copyOf(duties));
  }
}
