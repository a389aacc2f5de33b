package kith.vault;

import java.util.List;
import kith.note.Problem;

/**
 * What a walk over a vault found.
 *
 * @param files sorted by path
 * @param problems folders and files that could not be read, sorted
 */
public record Scan(List<VaultFile> files, List<Problem> problems) {

  public Scan {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
