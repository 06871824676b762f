package inquest.cli;

/** How far a batch has come: one line on a terminal, nothing anywhere else. */
final class ProgressBar {
  private static final int WIDTH = 40;

  private final Terminal terminal;
  private final int total;
  private int done;
  private int drawn = -1;

  ProgressBar(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    done++;
    int permille = (int) (1000L * done / total);
    if (!terminal.progress() || permille == drawn) {
      return;
    }
    drawn = permille;
    int filled = (int) ((long) WIDTH * done / total);
    terminal
        .err()
        .print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
    terminal.err().flush();
  }

  /** Wipes the line. */
  void done() {
    if (terminal.progress()) {
      terminal.err().print("\r\u001b[K");
    }
  }
}
