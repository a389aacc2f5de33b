package kith.note;

import java.util.List;

/**
 * One Markdown file as it was read: what it says and on which line, before anybody asks what it means.
 *
 * @param path vault-relative, with {@code /}
 * @param properties the front matter
 * @param headings in the order of the file
 * @param items list items, in the order of the file; tasks are among them too
 * @param rows table rows below a header row
 * @param paragraphs outside lists, tables and quotes
 * @param fields inline fields and labelled lines, such as {@code **With**: Ann} and {@code [org:: Acme]}
 * @param links every link as written, properties included
 * @param tags every tag as written, properties included
 * @param tasks list items with a check box
 * @param prose the text in which names are looked for
 * @param damaged lines whose text had been decoded wrongly and was repaired
 * @param problems what could not be read
 */
public record Note(
    String path,
    Properties properties,
    List<Heading> headings,
    List<Item> items,
    List<Row> rows,
    List<Paragraph> paragraphs,
    List<Field> fields,
    List<Link> links,
    List<Tag> tags,
    List<Task> tasks,
    Prose prose,
    List<Damage> damaged,
    List<Problem> problems) {

  public Note {
    headings = List.copyOf(headings);
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    paragraphs = List.copyOf(paragraphs);
    fields = List.copyOf(fields);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    tasks = List.copyOf(tasks);
    damaged = List.copyOf(damaged);
    problems = List.copyOf(problems);
  }

  /** A note of which nothing could be read. */
  public static Note empty(String path, Problem problem) {
    return new Note(
        path, Properties.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Prose.NONE,
        List.of(), List.of(problem));
  }
}
