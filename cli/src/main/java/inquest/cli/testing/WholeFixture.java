package inquest.cli.testing;

import inquest.capture.Capture;
import inquest.capture.Captures;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder of captured files, and a file that says what must be found in them.
 *
 * @param folder of the capture
 * @param expected the file
 */
record WholeFixture(Path folder, Path expected) implements FixtureCase.Content {

  FixtureCase asCase() {
    return new FixtureCase(folder.toString(), folder, 1, this);
  }

  @Override
  public Capture capture() {
    return new IncidentCapture(Captures.open(folder));
  }

  @Override
  public Expectation expectation(Names names) throws IOException {
    return Expectation.of(Part.read(expected), names);
  }
}
