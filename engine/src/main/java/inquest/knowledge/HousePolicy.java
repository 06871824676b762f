package inquest.knowledge;

import java.util.List;

/**
 * {@code policy.yaml}: what a house decides and no evidence can tell.
 *
 * @param precedence cause ids and problem ids; of nearly equal causes the earlier one is named
 * @param duties what an incident owes for its length
 */
public record HousePolicy(List<String> precedence, List<Duty> duties) {

  /** The place of a cause in the precedence: by its id, else by its problem, else the last. */
  public int rank(String cause, String problem) {
    int byId = precedence.indexOf(cause);
    int byProblem = precedence.indexOf(problem);
    return byId >= 0 ? byId : byProblem >= 0 ? byProblem : precedence.size();
  }
}
