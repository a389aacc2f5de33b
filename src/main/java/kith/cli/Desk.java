package kith.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kith.cli.Vaults.Refresh;
import kith.index.NoteFiles;
import kith.mcp.House;

/** Runs commands for an assistant, as if it had typed them and asked for JSON. */
final class Desk implements House {

  private static final Screen NONE = new Screen(false, false, false, 100);

  private final VaultOptions vault;
  private final Surroundings around;
  private final KeptVault kept;

  Desk(VaultOptions vault, Surroundings around, KeptVault kept) {
    this.vault = vault;
    this.around = around;
    this.kept = kept;
  }

  @Override
  public Reply run(String command, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(command, "--format=json"));
    words.addAll(vault.words(around));
    words.addAll(arguments);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = kept.use(() -> Kith.run(words.toArray(String[]::new), quiet(out, err)));
    return new Reply(code == ExitCode.DONE.code(), out.toString(), err.toString());
  }

  @Override
  public Set<String> notes() {
    return files(Refresh.NONE, files -> Set.copyOf(files.notes()));
  }

  @Override
  public Optional<String> text(String path) {
    return files(Refresh.CHANGES, files -> files.text(path));
  }

  private <T> T files(Refresh refresh, Function<NoteFiles, T> work) {
    return kept.use(() -> {
      try (OpenVault open = vault.open(quiet(new StringWriter(), new StringWriter()), refresh)) {
        return work.apply(open.files());
      }
    });
  }

  @Override
  public void cancel() {
    kept.cancel();
  }

  private Surroundings quiet(StringWriter out, StringWriter err) {
    Path folder = around.folder();
    return new Surroundings(
        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), around.env(), folder, NONE, kept);
  }
}
