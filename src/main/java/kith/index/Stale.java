package kith.index;

import java.util.Set;
import kith.knowledge.Claims;
import kith.knowledge.MovedFiles;

/**
 * The notes whose fragments have to be made again; those of all others are what they were.
 *
 * <p>What a note means is decided by what it says; by the names found in its prose; by the files that its links find; by the tasks
 * that it names by an id; by what the entity that it is about knows beside; and by who bears the names that it uses. So a note
 * is stale when it changed; when a scan found other names in it; when a file came or went whose name ends one of its links; when
 * a task came or went that it depends on; when its entity has got another alias, workplace or encounter. When anybody's id, kind,
 * name or right to a name changed, all notes are.
 *
 * @param all whether all are
 * @param rescanned notes in which other names were found
 * @param about notes whose entity is another than it was
 */
record Stale(boolean all, Edits edits, MovedFiles moved, Set<String> rescanned, Set<String> about) {

  boolean includes(Claims note) {
    String path = note.path();
    return all
        || edits.changed().contains(path)
        || rescanned.contains(path)
        || about.contains(path)
        || moved.concern(note)
        || dependsOnEdited(note);
  }

  private boolean dependsOnEdited(Claims note) {
    return !edits.taskIds().isEmpty()
        && note.tasks().stream().anyMatch(task -> task.task().dependsOn().stream().anyMatch(edits.taskIds()::contains));
  }
}
