package inquest.cli.testing;

import java.util.Arrays;

/**
 * Completes a row of a table of sar: a column that the fixture does not name follows from those
 * that it does, or shows a machine that has nothing to do.
 *
 * @param memoryKilobytes RAM of the machine
 * @param swapKilobytes its swap
 */
record SarRow(double memoryKilobytes, double swapKilobytes) {
  private static final double HUNDRED = 100;

  /** Rounding of what an author adds up by hand. */
  private static final double ROUNDING = 0.05;

  /**
   * The whole row.
   *
   * @param named a value for each column, NaN for one that the fixture does not name
   * @throws IllegalArgumentException when the values contradict each other; the message says how
   */
  double[] complete(SarTable table, double[] named) {
    double[] row = named.clone();
    switch (table) {
      case CPU -> processor(table, row);
      case MEMORY -> memory(table, row);
      case SWAP -> swap(row);
      case DISK -> disk(table, row);
      default -> {}
    }
    quiet(table, row);
    return row;
  }

  private static void quiet(SarTable table, double[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = Double.isNaN(row[i]) ? table.quiet(i) : row[i];
    }
  }

  /** The shares make a hundred: what is left is idle, or the work of users where idle is named. */
  private static void processor(SarTable table, double[] row) {
    int user = table.columns().indexOf("%usr");
    int idle = table.columns().indexOf("%idle");
    double left = HUNDRED;
    for (int i = 0; i < row.length; i++) {
      left -= Double.isNaN(row[i]) ? 0 : row[i];
    }
    if (left < -ROUNDING) {
      throw new IllegalArgumentException(
          "the shares of the CPU add up to " + text(HUNDRED - left) + ", more than 100");
    }
    int rest = Double.isNaN(row[idle]) ? idle : user;
    for (int i = 0; i < row.length; i++) {
      if (i != rest && Double.isNaN(row[i])) {
        row[i] = Math.max(0, Math.min(table.quiet(i), left));
        left -= row[i];
      }
    }
    row[rest] = Double.isNaN(row[rest]) ? Math.max(0, left) : row[rest];
  }

  private void memory(SarTable table, double[] row) {
    int free = table.columns().indexOf("kbmemfree");
    int available = table.columns().indexOf("kbavail");
    int used = table.columns().indexOf("kbmemused");
    int percent = table.columns().indexOf("%memused");
    int cached = table.columns().indexOf("kbcached");
    atMost(memoryKilobytes, row, "memory", "mem_kb", free, available, used);
    double left = memoryKilobytes - known(row, memoryKilobytes / 2, percent, used);
    double least = Double.isNaN(row[available]) ? left : Math.min(left, row[available] / 2);
    row[free] = known(row[free], least);
    row[used] = known(row[used], memoryKilobytes - row[free]);
    row[percent] = known(row[percent], HUNDRED * row[used] / memoryKilobytes);
    row[cached] = known(row[cached], row[used] / 4);
    row[available] = known(row[available], Math.min(memoryKilobytes, row[free] + row[cached]));
  }

  /** The amount of a column, else that of a percentage of the memory, else another. */
  private double known(double[] row, double otherwise, int percent, int amount) {
    return known(row[amount], known(row[percent] * memoryKilobytes / HUNDRED, otherwise));
  }

  private void swap(double[] row) {
    atMost(swapKilobytes, row, "swap", "swap_kb", 0, 1);
    double byPercent = row[2] * swapKilobytes / HUNDRED;
    row[1] = known(row[1], known(swapKilobytes - row[0], known(byPercent, 0)));
    row[0] = known(row[0], swapKilobytes - row[1]);
    row[2] = known(row[2], swapKilobytes == 0 ? 0 : HUNDRED * row[1] / swapKilobytes);
  }

  /** Requests under way are those that come in a second, times the seconds that each takes. */
  private static void disk(SarTable table, double[] row) {
    int size = table.columns().indexOf("areq-sz");
    int queue = table.columns().indexOf("aqu-sz");
    double[] all = row.clone();
    quiet(table, all);
    double transfers = all[0];
    double moved = all[1] + all[2];
    row[size] = known(row[size], transfers == 0 ? 0 : moved / transfers);
    row[queue] = known(row[queue], transfers * all[table.columns().indexOf("await")] / 1000);
  }

  private static void atMost(double most, double[] row, String what, String key, int... columns) {
    double highest = Arrays.stream(columns).mapToDouble(i -> known(row[i], 0)).max().orElse(0);
    if (highest > most) {
      String have = "the machine has " + text(most) + " kB of " + what;
      throw new IllegalArgumentException(have + ", less than " + text(highest) + "; set " + key);
    }
  }

  private static double known(double value, double otherwise) {
    return Double.isNaN(value) ? otherwise : value;
  }

  private static String text(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
