package inquest.cli.testing;

import inquest.cli.testing.SarTable.About;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the column of a table of sar that a fixture names: as sysstat spells it, in the spelling of
 * an older version, or without its percent sign.
 *
 * @param table where it stands
 * @param column its index
 */
record Measures(SarTable table, int column) {
  private static final Map<String, String> OLDER =
      Map.of(
          "%user", "%usr",
          "%system", "%sys",
          "avgqu-sz", "aqu-sz",
          "avgrq-sz", "areq-sz",
          "file-sz", "file-nr",
          "inode-sz", "inode-nr",
          "retrseg/s", "retrans/s");

  /**
   * The column of a name.
   *
   * @param about what the measure is of
   * @param key where the name stands
   * @throws FixtureFault when there is none, with what was probably meant
   */
  static Measures find(About about, Part key) throws FixtureFault {
    String name = key.text();
    for (String spelling : new String[] {name, "%" + name}) {
      String today = OLDER.getOrDefault(spelling, spelling);
      for (SarTable table : SarTable.values()) {
        int column = table.columns().indexOf(today);
        if (column >= 0 && isOf(about, table)) {
          return new Measures(table, column);
        }
      }
    }
    throw key.fault("unknown measure '" + name + "'" + hint(about, name));
  }

  /** Measures of the host are in the tables of the host and in the row of all processors. */
  private static boolean isOf(About about, SarTable table) {
    return table.about() == about || about == About.HOST && table.about() == About.PROCESSOR;
  }

  private static String hint(About about, String name) {
    Set<String> known = new TreeSet<>();
    for (SarTable table : SarTable.values()) {
      if (isOf(about, table)) {
        known.addAll(table.columns());
      } else if (table.columns().contains(name) || table.columns().contains("%" + name)) {
        return ": it is measured of one thing; write it below '" + table.about().key() + "'";
      }
    }
    return Names.meant(name, known);
  }
}
