package kith.index;

import java.util.HashSet;
import java.util.Set;
import kith.knowledge.Claims;
import kith.knowledge.Claims.OwnedTask;

/**
 * What became of a vault's files since the last index.
 *
 * @param changed notes that say something else than before, new ones included
 * @param moved files that came or went
 * @param taskIds of the tasks in notes that changed or went, as they were and as they are
 */
record Edits(Set<String> changed, Set<String> moved, Set<String> taskIds) {

  static Edits none() {
    return new Edits(new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  boolean isEmpty() {
    return changed.isEmpty() && moved.isEmpty();
  }

  void addTasks(Claims note) {
    note.tasks().stream().map(OwnedTask::task).forEach(task -> task.id().ifPresent(taskIds::add));
  }
}
