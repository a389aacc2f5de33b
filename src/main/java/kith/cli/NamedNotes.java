package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.index.NoteFiles;
import kith.question.Subject;
import kith.question.names.Kind;
import kith.question.names.Names;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.UnknownName;

/**
 * The notes that a command line names for a change, or why one of the names is none.
 *
 * @param paths those named; all of the vault where none is
 */
record NamedNotes(List<String> paths, Optional<Refusal> refusal) {

  NamedNotes {
    paths = List.copyOf(paths);
  }

  static NamedNotes of(List<String> names, NoteFiles files, OpenVault open, LocalDate today) {
    if (names.isEmpty()) {
      return new NamedNotes(files.notes(), Optional.empty());
    }
    Names known = open.names();
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      Subject subject = Subject.find(open.graph(), known, name, today);
      Optional<String> path = subject.known().map(found -> found.id()).filter(files.notes()::contains);
      if (path.isEmpty()) {
        return new NamedNotes(List.of(), subject.refusal().or(() -> Optional.of(new UnknownName(name, Kind.TEXT, List.of()))));
      }
      paths.add(path.get());
    }
    return new NamedNotes(paths.stream().distinct().toList(), Optional.empty());
  }
}
