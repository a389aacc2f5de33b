package kith.cli;

import java.nio.file.Path;
import kith.output.Hyperlinks;
import kith.output.Hyperlinks.Target;
import kith.output.Page;
import picocli.CommandLine.Option;

/** Where a click on a note leads. */
final class LinksOption {

  @Option(names = "--links", paramLabel = "KIND",
      description = "What a click on a note opens, on a terminal: file (the default), obsidian or none.")
  private Target target = Target.FILE;

  /** The page to write on, for a vault's notes. */
  Page page(Surroundings around, Path root) {
    Page page = around.screen().page(around.env());
    return around.screen().linking(around.env()) ? page.with(new Hyperlinks(target, root)) : page;
  }
}
