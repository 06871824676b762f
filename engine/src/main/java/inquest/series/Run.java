package inquest.series;

/**
 * A stretch of samples beyond a limit, short dips included.
 *
 * @param first index of the first sample
 * @param last index of the last sample; both are beyond the limit
 * @param samples how many of them are beyond the limit
 * @param beyondSeconds time that these stand for
 * @param mean time-weighted mean of all of them
 */
record Run(int first, int last, int samples, long beyondSeconds, double mean) {

  /**
   * Seconds that were certainly beyond the limit: from the first sample to the last, less one
   * interval, because both ends may lie anywhere within theirs.
   */
  long seconds(Series series) {
    return Math.max(0, series.second(last) - series.second(first) - series.interval());
  }
}
