package inquest.knowledge;

import java.util.List;

/**
 * What {@code evidence.yaml} says of one kind of evidence.
 *
 * @param title what it is called
 * @param command collects it
 * @param formats ids of the formats it comes in
 * @param types simple names of the fact records it makes
 */
public record EvidenceText(
    String title, String command, List<String> formats, List<String> types) {}
