package inquest.evidence;

/**
 * Something that could not be read, named.
 *
 * @param file name inside the capture
 * @param line line number, 0 when it concerns the whole file
 * @param reason what is wrong, and what was done about it, as a sentence part
 */
public record Problem(String file, long line, String reason) {}
