package inquest.series;

import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins the columns of several files into one series for each measure and subject. The same sample
 * read from sar's text and from its JSON counts once; the copy of the lower rank stays, then that
 * of the first file by name, so that the order of the files never matters.
 */
public final class SeriesMerger {
  private record Key(String measure, Subject subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = measure.compareTo(other.measure);
      order = order == 0 ? subject.kind().compareTo(other.subject.kind()) : order;
      return order == 0 ? subject.name().compareTo(other.subject.name()) : order;
    }
  }

  private record Part(
      SampleColumn column, String family, String file, int rank, ToEpochSecond clock) {}

  /** Turns a second on the clock of a file into seconds since 1970, UTC. */
  @FunctionalInterface
  public interface ToEpochSecond {
    /** The second in UTC. */
    long of(long wallSecond);
  }

  private final TreeMap<Key, List<Part>> parts = new TreeMap<>();

  /**
   * Adds the column of a file.
   *
   * @param subject what it is about, by the name that the case uses
   * @param family and {@code file}: where it was read
   * @param rank 0 for files that people read, higher for those that they do not
   * @param clock of the file
   */
  public void add(
      SampleColumn column,
      Subject subject,
      String family,
      String file,
      int rank,
      ToEpochSecond clock) {
    parts
        .computeIfAbsent(new Key(column.measure(), subject), key -> new ArrayList<>())
        .add(new Part(column, family, file, rank, clock));
  }

  /** The series, by measure and subject. */
  public Collection<Series> merge() {
    List<Series> all = new ArrayList<>(parts.size());
    parts.forEach((key, list) -> all.add(merge(key, list)));
    return all;
  }

  private static Series merge(Key key, List<Part> list) {
    list.sort(Comparator.comparingInt(Part::rank).thenComparing(Part::file));
    MergedSamples merged = new MergedSamples();
    for (int i = 0; i < list.size(); i++) {
      Part part = list.get(i);
      merged.add(i, part.column(), part.clock());
    }
    return series(key, list, merged);
  }

  private static Series series(Key key, List<Part> list, MergedSamples merged) {
    int size = merged.size();
    double[] values = new double[size];
    Series.Origin[] origins = new Series.Origin[size];
    for (int i = 0; i < size; i++) {
      Part part = list.get(merged.part(i));
      SampleColumn column = part.column();
      int index = merged.index(i);
      values[i] = column.value(index);
      origins[i] =
          new Series.Origin(part.family(), part.file(), column.line(index), column.text(index));
    }
    return new Series(key.measure(), key.subject(), merged.seconds(), values, origins);
  }
}
