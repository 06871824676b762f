package inquest.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of {@code inquest}. */
interface Command {
  /** Its name, options and help, without annotations: reflection over them costs start-up time. */
  CommandSpec spec();

  /**
   * Runs it.
   *
   * @throws UsageException when the options make no sense together
   * @throws IOException when the result cannot be written
   */
  ExitCode run(ParseResult options) throws IOException;
}
