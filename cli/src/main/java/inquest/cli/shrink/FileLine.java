package inquest.cli.shrink;

/**
 * A line of a file, with what ends it; bytes are characters of ISO 8859-1, so that none is lost.
 *
 * @param file name inside the capture
 * @param text the line
 */
public record FileLine(String file, String text) {}
