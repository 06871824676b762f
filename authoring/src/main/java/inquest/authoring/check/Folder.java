package inquest.authoring.check;

import java.util.Map;

/**
 * A folder of rules as it was read.
 *
 * @param name as the messages name it; empty for paths below it only
 * @param files path below the folder → content: rules, {@code causes.yaml}, {@code limits.yaml}
 * @param problems path → why it could not be read
 * @param fixtures path → text of the files that may be fixtures; null when nobody asks for fixtures
 */
public record Folder(
    String name,
    Map<String, byte[]> files,
    Map<String, String> problems,
    Map<String, String> fixtures) {}
