package inquest.facts;

/**
 * Where a fact was read.
 *
 * @param family the independent kind of evidence: {@code kernel-log}, {@code sar}, {@code process},
 *     {@code accounting}, {@code hardware}, {@code filesystem} or {@code network}. Two sources of
 *     one family do not corroborate each other.
 * @param file name of the file inside the capture, with forward slashes
 * @param line line number, counted from 1; 0 when the fact rests on the whole file
 * @param text the line as read, without its line end; empty when {@code line} is 0
 */
public record Source(String family, String file, long line, String text) {}
