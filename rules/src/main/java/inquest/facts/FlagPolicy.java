package inquest.facts;

/**
 * A flag that {@code causes.yaml} hangs on a cause, mechanism or symptom.
 *
 * @param finding id of the cause, mechanism or symptom
 * @param flag name of the flag
 */
public record FlagPolicy(String finding, String flag) {}
