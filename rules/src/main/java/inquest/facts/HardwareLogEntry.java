package inquest.facts;

/**
 * An event that the machine logged about itself: BMC event log, machine check, EDAC, DMI error
 * table.
 *
 * @param kind {@code memory-corrected}, {@code memory-corrected-limit}, {@code memory-uncorrected},
 *     {@code drive-fault}, {@code drive-predictive}, {@code power-supply-failed}, {@code
 *     power-supply-input-lost} (of one supply), {@code power-lost} (of all), {@code fan-failed},
 *     {@code temperature-critical}, {@code processor-fault}, {@code pci-fault}, {@code
 *     chassis-critical}, {@code memory-configuration}, {@code raid-battery-failed}, {@code
 *     raid-battery-learning}, {@code raid-cache-write-through} (although write-back is set), {@code
 *     log-full} or {@code other}
 * @param component what it names: a DIMM, a drive, a sensor
 * @param state {@code asserted} or {@code cleared} (a later entry took it back)
 * @param count entries of this kind about this component
 * @param span first to last
 */
public record HardwareLogEntry(
    String kind, Subject component, String state, long count, Span span, Source source)
    implements Fact {}
