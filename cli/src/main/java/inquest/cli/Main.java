package inquest.cli;

import inquest.assembly.WindowException;
import java.io.IOException;
import java.util.Optional;

/** The command {@code inquest}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    ExitCode code = run(arguments, terminal);
    terminal.err().flush();
    System.exit(code.number());
  }

  /** Runs one command; whatever goes wrong becomes one line and an exit code. */
  static ExitCode run(String[] arguments, Terminal terminal) {
    try {
      Optional<DiagnoseRequest> plain = DiagnoseArguments.parse(arguments);
      return plain.isPresent()
          ? new DiagnoseCommand(terminal).run(plain.get())
          : new CommandLineParser(terminal).run(arguments);
    } catch (UsageException | WindowException e) {
      terminal.message(e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      terminal.message(Reasons.of(e));
      return ExitCode.INTERNAL_ERROR;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return defect(e, terminal);
    }
  }

  private static ExitCode defect(Throwable cause, Terminal terminal) {
    if (Boolean.getBoolean("inquest.trace")) {
      cause.printStackTrace(terminal.err());
    }
    terminal.message(
        "internal error: " + cause + "; please report it, with INQUEST_TRACE=1 for the details");
    return ExitCode.INTERNAL_ERROR;
  }
}
