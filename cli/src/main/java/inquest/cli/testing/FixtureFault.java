package inquest.cli.testing;

import java.io.IOException;

/** A fixture that is not as it should be; the message begins with file, line and column. */
public final class FixtureFault extends IOException {
  FixtureFault(String file, long line, long column, String what) {
    super(file + ":" + line + ":" + column + ": " + what);
  }
}
