package inquest.cli.testing;

import inquest.capture.Capture;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A case to be tested.
 *
 * @param name that {@code --run} and the reports know it by: the path of its folder, or of its file
 *     and, behind {@code #}, its own name
 * @param home the file or folder that it stands in
 * @param line where it begins; 1 for a folder
 * @param content what it says, read when it is run
 */
public record FixtureCase(String name, Path home, int line, Content content) {

  /** What a case says. */
  interface Content {
    /**
     * The evidence.
     *
     * @throws IOException when the fixture is not as it should be, or cannot be read
     */
    Capture capture() throws IOException;

    /**
     * What must be found in it.
     *
     * @throws IOException when the fixture is not as it should be, or cannot be read
     */
    Expectation expectation(Names names) throws IOException;
  }

  /** A capture of which nothing is expected. */
  public static FixtureCase of(String path) {
    Path home = Path.of(path);
    return new FixtureCase(
        path, home, 1, new WholeFixture(home, home.resolve(FixtureFinder.EXPECTED)));
  }

  /**
   * The evidence.
   *
   * @throws IOException when the fixture is not as it should be, or cannot be read
   */
  public Capture capture() throws IOException {
    return content.capture();
  }

  /** A case of a fixture that is not as it should be. */
  static FixtureCase broken(Path file, IOException fault) {
    return new FixtureCase(file.toString(), file, 1, new Broken(fault));
  }

  private record Broken(IOException fault) implements Content {
    @Override
    public Capture capture() throws IOException {
      throw fault;
    }

    @Override
    public Expectation expectation(Names names) throws IOException {
      throw fault;
    }
  }
}
