package kith.cli;

import java.io.PrintWriter;
import java.util.Optional;
import kith.index.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Long work as a bar on a terminal, and as a line a piece elsewhere; short work as nothing. */
final class ProgressLine implements Progress {

  /** Fewer notes than this are read before anybody wonders. */
  private static final int WORTH_SHOWING = 500;

  private final PrintWriter err;
  private final Screen screen;
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressLine(PrintWriter err, Screen screen) {
    this.err = err;
    this.screen = screen;
  }

  @Override
  public void begin(String what, int steps) {
    end();
    if (steps >= WORTH_SHOWING && screen.err()) {
      bar = Optional.of(bar(what, steps));
    } else if (steps >= WORTH_SHOWING) {
      say(what + " (" + String.format(java.util.Locale.ROOT, "%,d", steps) + ")");
    }
  }

  private ProgressBar bar(String what, int steps) {
    return new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(screen.columns())
        .setConsumer(new TerminalLine(err, screen.columns()))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void step(int steps) {
    bar.ifPresent(shown -> shown.stepBy(steps));
  }

  @Override
  public void end() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  @Override
  public void say(String line) {
    err.println(line);
    err.flush();
  }
}
