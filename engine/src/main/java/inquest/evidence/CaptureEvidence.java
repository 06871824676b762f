package inquest.evidence;

import java.util.List;
import java.util.Set;

/**
 * Everything that the readers found in one capture.
 *
 * @param name of the capture, for messages
 * @param manifest of {@code capture.json}; {@link Manifest#NONE} when there is none
 * @param findings sorted by file name
 * @param quiet files that were read and have nothing to report, each with what they say
 * @param formats ids of the formats that were read
 * @param cut true when part of the capture as a whole is lost
 * @param unread files that no reader knows or could read, and parts of files, each with the reason
 */
public record CaptureEvidence(
    String name,
    Manifest manifest,
    List<Findings> findings,
    List<Problem> quiet,
    Set<String> formats,
    boolean cut,
    List<Problem> unread) {}
