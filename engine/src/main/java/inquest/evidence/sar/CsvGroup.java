package inquest.evidence.sar;

/**
 * The columns of one table in a row of {@code sadf -d}.
 *
 * @param table what they mean
 * @param list whether they are repeated in the row, once for each device
 */
record CsvGroup(SampleTable table, boolean list) {

  /** True for the first column of a table that is about devices. */
  static boolean begins(String name) {
    return switch (name) {
      case "CPU", "DEV", "IFACE", "INTR", "TTY", "FCHOST", "FILESYSTEM" -> true;
      default -> false;
    };
  }

  /** True for the last column of one. */
  static boolean ends(String name) {
    return switch (name) {
      case "%idle", "%util", "%ifutil", "txfifo/s" -> true;
      default -> false;
    };
  }

  /** True when both are lists of names: nothing in a row tells where the first one ends. */
  boolean runsInto(CsvGroup next) {
    return list && next.list && !ofCpus() && !next.ofCpus();
  }

  private boolean ofCpus() {
    return table.names().get(0).equals("CPU");
  }

  /** How many cells from an index on belong to this group; -1 when that cannot be told. */
  int length(Tokens tokens, int at) {
    int width = table.width();
    if (table.names().contains("CPU*")) {
      return -1;
    }
    if (!list) {
      return at + width <= tokens.count() ? width : -1;
    }
    int end = at;
    double last = Double.NEGATIVE_INFINITY;
    while (end + width <= tokens.count() && key(tokens, end, last)) {
      last = tokens.number(end);
      end += width;
    }
    return end - at;
  }

  /** A list of CPUs goes on as long as their numbers rise, any other as long as names follow. */
  private boolean key(Tokens tokens, int at, double last) {
    if (!ofCpus()) {
      return Double.isNaN(tokens.number(at));
    }
    double cpu = tokens.number(at);
    return cpu > last && tokens.get(at).indexOf('.') < 0 && tokens.get(at).indexOf(',') < 0;
  }

  /** Takes the rows in so many cells. Returns the index behind them. */
  int read(Tokens tokens, int from, int length, long second, long line) {
    int width = table.width();
    for (int at = from; at < from + length && !table.passedOver(); at += width) {
      double[] row = new double[width];
      for (int i = 0; i < width; i++) {
        row[i] = table.uses(i) ? tokens.number(at + i) : Double.NaN;
      }
      String name = table.key() < 0 ? "" : tokens.get(at + table.key());
      table.add(name, row, second, line, tokens.line());
    }
    return from + length;
  }
}
