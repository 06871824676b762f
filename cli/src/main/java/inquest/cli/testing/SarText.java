package inquest.cli.testing;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints samples as {@code sar} of sysstat 12 does, on a clock of 24 hours.
 *
 * <pre>
 * Linux 6.1.0-28-amd64 (web01)    2026-11-20      _x86_64_        (2 CPU)
 *
 * 14:00:00        CPU      %usr     %nice …
 * 14:00:10        all      1.00      0.00 …
 * Average:        all      1.00      0.00 …
 * </pre>
 *
 * A sample that is missing has no line. After a restart the tables begin anew.
 */
final class SarText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final SampleSet samples;

  /** Numbers as they are printed: the same ones come again and again. */
  private final Map<Double, String> whole = new HashMap<>();

  private final Map<Double, String> hundredths = new HashMap<>();
  private final StringBuilder out = new StringBuilder(1 << 14);

  private SarText(SampleSet samples) {
    this.samples = samples;
  }

  /** The text. */
  static String of(SampleSet samples) {
    SarText text = new SarText(samples);
    text.banner();
    List<LocalDateTime> begins = new ArrayList<>(samples.restarts());
    begins.add(0, samples.start());
    int from = 0;
    for (int i = 0; i < begins.size(); i++) {
      int to = i + 1 < begins.size() ? text.firstAfter(begins.get(i + 1)) : samples.count();
      if (i > 0) {
        text.restart(begins.get(i));
      }
      text.tables(begins.get(i), from, to);
      from = to;
    }
    return text.out.toString();
  }

  private int firstAfter(LocalDateTime moment) {
    int sample = 0;
    while (sample < samples.count() && !samples.time(sample).isAfter(moment)) {
      sample++;
    }
    return sample;
  }

  private void banner() {
    out.append("Linux 6.1.0-28-amd64 (").append(samples.host()).append(") \t");
    out.append(samples.start().toLocalDate()).append(" \t_x86_64_\t");
    out.append('(').append(samples.cpus()).append(" CPU)\n");
  }

  private void restart(LocalDateTime moment) {
    out.append('\n').append(TIME.format(moment)).append("     LINUX RESTART\t(");
    out.append(samples.cpus()).append(" CPU)\n");
  }

  private void tables(LocalDateTime begin, int from, int to) {
    if (from == to) {
      return;
    }
    samples
        .tables()
        .forEach(
            (table, subjects) -> {
              out.append('\n');
              header(table, TIME.format(begin));
              for (int sample = from; sample < to; sample++) {
                String time = TIME.format(samples.time(sample));
                for (Map.Entry<String, double[][]> subject : subjects.entrySet()) {
                  double[] row = subject.getValue()[sample];
                  if (row != null) {
                    row(table, time, subject.getKey(), row);
                  }
                }
              }
              subjects.forEach((subject, rows) -> average(table, subject, rows, from, to));
            });
  }

  private void average(SarTable table, String subject, double[][] rows, int from, int to) {
    double[] sum = new double[table.columns().size()];
    int seen = 0;
    for (int sample = from; sample < to; sample++) {
      if (rows[sample] != null) {
        seen++;
        for (int i = 0; i < sum.length; i++) {
          sum[i] += rows[sample][i];
        }
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= Math.max(1, seen);
    }
    if (seen > 0) {
      row(table, "Average:", subject, sum);
    }
  }

  private void header(SarTable table, String time) {
    first(time, table, table.about().title());
    table.columns().forEach(name -> out.append(String.format(Locale.ROOT, " %9s", name)));
    last(table, table.about().title());
  }

  private void row(SarTable table, String time, String subject, double[] row) {
    first(time, table, subject);
    for (int i = 0; i < row.length; i++) {
      out.append(cell(row[i], table.whole(i)));
    }
    last(table, subject);
  }

  private String cell(double value, boolean round) {
    return (round ? whole : hundredths)
        .computeIfAbsent(
            value, number -> String.format(Locale.ROOT, round ? " %9.0f" : " %9.2f", number));
  }

  /** The time, and the subject before the numbers. */
  private void first(String time, SarTable table, String subject) {
    out.append(time).append(blanks(11, time));
    if (table.about() == SarTable.About.PROCESSOR) {
      out.append(blanks(8, subject)).append(subject);
    } else if (table.about() == SarTable.About.INTERFACE) {
      out.append(' ').append(blanks(9, subject)).append(subject);
    }
  }

  private static String blanks(int width, String text) {
    return " ".repeat(Math.max(0, width - text.length()));
  }

  /** Disks are named behind their numbers. */
  private void last(SarTable table, String subject) {
    out.append(table.about() == SarTable.About.DISK ? " " + subject + "\n" : "\n");
  }
}
