package inquest.facts;

/**
 * The thing a fact or a conclusion is about. Normalised once, when the evidence is read: a
 * partition becomes its disk, a cut or numeric user its full name.
 *
 * @param kind {@code host}, {@code user}, {@code command}, {@code disk}, {@code array}, {@code
 *     mount}, {@code interface}, {@code cpu}, {@code dimm}, {@code container}, {@code guest},
 *     {@code cgroup}, {@code service}, {@code public-service} (a unit that people use), {@code
 *     mail-sender}, {@code port}, {@code device} or {@code sensor}
 * @param name its name as the tools print it: {@code sda}, {@code alice}, {@code /data}
 */
public record Subject(String kind, String name) {

  /** The host as a whole. */
  public static final Subject HOST = new Subject("host", "");

  /** As a report prints it: {@code user alice}, {@code CT 2434}, {@code sda}. */
  @Override
  public String toString() {
    return switch (kind) {
      case "host" -> "host";
      case "user" -> "user " + name;
      case "container" -> "CT " + name;
      case "port" -> "port " + name;
      case "cpu" -> "CPU " + name;
      default -> name;
    };
  }

  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Subject other && kind.equals(other.kind) && name.equals(other.name);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + name.hashCode();
  }
}
