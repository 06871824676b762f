package inquest.bench;

/** The least that a JVM can do: what every start of {@code inquest} is measured against. */
public final class HelloWorld {
  private HelloWorld() {}

  /** Prints one line. */
  public static void main(String[] arguments) {
    System.out.println("hello, world");
  }
}
