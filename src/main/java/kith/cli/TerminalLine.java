package kith.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The line of a terminal that a progress bar is drawn on, over and over. */
record TerminalLine(PrintWriter err, int columns) implements ProgressBarConsumer {

  @Override
  public int getMaxRenderedLength() {
    return columns;
  }

  @Override
  public void accept(String bar) {
    err.print("\r" + bar);
    err.flush();
  }

  @Override
  public void clear() {
    accept(" ".repeat(columns) + "\r");
  }

  @Override
  public void close() {
    err.flush();
  }
}
