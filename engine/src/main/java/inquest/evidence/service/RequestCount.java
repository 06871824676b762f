package inquest.evidence.service;

/** The requests of one minute, of one site or of all. */
final class RequestCount {
  private final BoundedCounts paths;
  private final BoundedCounts agents;
  private final BoundedCounts addresses;
  private final long line;
  private final String text;
  private long requests;
  private long logins;
  private long crawlers;
  private long php;
  private long selfLoad;
  private long errors;

  /**
   * No requests yet.
   *
   * @param line number of the first line
   * @param text the first line, cut
   * @param budget for the names
   */
  RequestCount(long line, String text, NameBudget budget) {
    paths = new BoundedCounts(budget);
    agents = new BoundedCounts(budget);
    addresses = new BoundedCounts(budget);
    this.line = line;
    this.text = text;
  }

  void add(AccessLine request) {
    requests++;
    logins += request.login() ? 1 : 0;
    crawlers += request.crawler() ? 1 : 0;
    php += request.php() ? 1 : 0;
    selfLoad += request.selfLoad() ? 1 : 0;
    errors += request.status() >= 500 ? 1 : 0;
    paths.add(request.path());
    addresses.add(request.address());
    if (!request.agent().isEmpty()) {
      agents.add(request.agent());
    }
  }

  /** Gives the memory of the names back. */
  void release() {
    paths.release();
    agents.release();
    addresses.release();
  }

  long line() {
    return line;
  }

  String text() {
    return text;
  }

  long requests() {
    return requests;
  }

  long logins() {
    return logins;
  }

  long crawlers() {
    return crawlers;
  }

  long php() {
    return php;
  }

  long selfLoad() {
    return selfLoad;
  }

  long errors() {
    return errors;
  }

  BoundedCounts paths() {
    return paths;
  }

  BoundedCounts agents() {
    return agents;
  }

  BoundedCounts addresses() {
    return addresses;
  }

  /** True when names could not all be told apart. */
  boolean full() {
    return paths.full() || agents.full() || addresses.full();
  }
}
