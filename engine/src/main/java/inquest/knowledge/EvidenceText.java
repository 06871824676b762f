package inquest.knowledge;

import java.util.List;

/**
 * What {@code evidence.yaml} says of one kind of evidence.
 *
 * @param title what it is called
 * @param command collects it
 * @param types simple names of the fact records it makes
 */
public record EvidenceText(String title, String command, List<String> types) {}
