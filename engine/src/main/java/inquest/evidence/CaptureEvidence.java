package inquest.evidence;

import java.util.List;

/**
 * Everything that the readers found in one capture.
 *
 * @param name of the capture, for messages
 * @param manifest of {@code capture.json}; {@link Manifest#NONE} when there is none
 * @param findings sorted by file name
 * @param unread files that no reader knows or could read, and parts of files, each with the reason
 */
public record CaptureEvidence(
    String name, Manifest manifest, List<Findings> findings, List<Problem> unread) {}
