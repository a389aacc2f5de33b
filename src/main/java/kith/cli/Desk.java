package kith.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.mcp.House;

/** Runs commands for an assistant, as if it had typed them and asked for JSON. */
final class Desk implements House {

  private static final Screen NONE = new Screen(false, false, false, 100);

  private final VaultOptions vault;
  private final Surroundings around;
  private final AtHand hand;

  Desk(VaultOptions vault, Surroundings around, AtHand hand) {
    this.vault = vault;
    this.around = around;
    this.hand = hand;
  }

  @Override
  public Reply run(String command, List<String> arguments) {
    return run(List.of(command, "--format=json"), arguments);
  }

  private Reply run(List<String> command, List<String> arguments) {
    List<String> words = new ArrayList<>(command);
    words.addAll(vault.words(around));
    words.addAll(arguments);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = hand.run(words, quiet(out, err));
    return new Reply(code == ExitCode.DONE.code(), out.toString(), err.toString());
  }

  @Override
  public Set<String> notes() {
    return run(List.of("notes"), List.of()).answer().lines().collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<String> text(String path) {
    Reply text = run(List.of("notes"), List.of("--", path));
    return text.done() ? Optional.of(text.answer()) : Optional.empty();
  }

  @Override
  public void cancel() {
    hand.cancel();
  }

  private Surroundings quiet(StringWriter out, StringWriter err) {
    return new Surroundings(
        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), around.env(), around.folder(), NONE, around.vaults());
  }
}
