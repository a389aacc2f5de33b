package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.index.Mark;
import kith.index.NoteChange;
import kith.index.VaultGraph;
import kith.index.VaultGraph.Outcome;
import kith.note.Problem;

/** What an engine has found in the notes for nobody in particular: the next command is told, which would have found it by itself. */
final class Untold {

  private final VaultGraph vault;
  private Mark told;
  private List<Problem> problems = List.of();

  Untold(VaultGraph vault) {
    this.vault = vault;
    this.told = vault.mark();
  }

  /** @param found what bringing the graph up to date came to, just now */
  void add(Outcome found) {
    Set<String> read = found.changes().each().stream().map(NoteChange::path).collect(Collectors.toSet());
    List<Problem> all = new ArrayList<>(found.problems());
    problems.stream().filter(problem -> !read.contains(problem.path())).filter(problem -> !all.contains(problem)).forEach(all::add);
    problems = all;
  }

  Outcome tell() {
    Outcome outcome = new Outcome(vault.since(told), false, problems);
    told = vault.mark();
    problems = List.of();
    return outcome;
  }
}
