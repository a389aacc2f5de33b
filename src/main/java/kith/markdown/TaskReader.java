package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.note.Task;

/** Reads the list items that are tasks, a line each (Obsidian: tasks). */
final class TaskReader {

  private final Source source;
  private final Map<Integer, List<String>> tagsByLine;

  TaskReader(Source source, Map<Integer, List<String>> tagsByLine) {
    this.source = source;
    this.tagsByLine = tagsByLine;
  }

  List<Task> read(List<Blocks.TaskLine> lines) {
    List<Task> tasks = new ArrayList<>();
    lines.forEach(line -> read(line).ifPresent(tasks::add));
    return tasks;
  }

  private Optional<Task> read(Blocks.TaskLine line) {
    int end = source.lines().end(line.line());
    return CheckBox.ofLine(source.text(), source.lines().start(line.line()), end).map(box -> task(line, box, end));
  }

  private Task task(Blocks.TaskLine line, CheckBox box, int end) {
    TaskFields fields = TaskFields.read(source.text().substring(box.end(), end));
    fields.problems().forEach(problem -> source.problem(box.end() + problem.at(), problem.message()));
    return fields.task(
        box.status(), tagsByLine.getOrDefault(line.line(), List.of()), line.line(), line.section());
  }
}
