package kith.brief;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;

/** Gathers a brief from the graph and, for what was said, from the notes themselves. */
public final class BriefReader {

  private static final int MOST_MEETINGS = 3;
  private static final Rows NOTHING = new Rows(List.of(), List.of());
  private static final Object NEVER = "";

  private final GraphStore graph;
  private final NoteBytes notes;
  private final Set<String> saidHeadings;
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private BriefReader(GraphStore graph, NoteBytes notes, Set<String> saidHeadings) {
    this.graph = graph;
    this.notes = notes;
    this.saidHeadings = saidHeadings;
  }

  /**
   * Whom a brief is about, and for whom and when.
   *
   * @param ids of the people and organisations
   * @param people those among them that are people
   * @param owner the id of the vault's owner; empty where nobody is
   * @param day of the meeting
   */
  public record Meeting(List<String> ids, List<String> people, String owner, LocalDate day) {}

  /** @param saidHeadings the headings, in lower case, of the sections that say what was said */
  public static Brief read(GraphStore graph, NoteBytes notes, Set<String> saidHeadings, Meeting meeting) {
    return new BriefReader(graph, notes, saidHeadings).read(meeting);
  }

  private Brief read(Meeting meeting) {
    parameters.put("ids", meeting.ids());
    parameters.put("owner", meeting.owner());
    // As long as nobody has said who "myself" is, they own tasks all the same.
    parameters.put("myself", meeting.owner().isEmpty() ? "myself" : meeting.owner());
    parameters.put("day", meeting.day());
    Rows who = add("who", "Who");
    add("colleagues", "Who you know there");
    Rows last = add("last-met", "Last met");
    Rows together = ask("together");
    if (meeting.ids().size() > 1) {
      section("together", "All together", together);
    } else {
      section("together", "The meetings before", new Rows(together.columns(), together.rows().stream().skip(1).toList()));
    }
    said(last, together);
    add("owed-by-them", "What they owe");
    add("owed-by-you", "What you owe");
    add("decisions", "Decided together");
    add("topics", "Topics in common");
    List<String> acquainted = Stream.concat(meeting.people().stream(), Stream.of(meeting.owner())).filter(id -> !id.isEmpty()).distinct().toList();
    parameters.put("people", acquainted);
    section("contacts", "Who links you", acquainted.size() > 1 ? ask("contacts") : NOTHING);
    Object since = since(last);
    parameters.put("since", since);
    section("since", "Since you last met", since.equals(NEVER) ? NOTHING : ask("since"));
    section("done-since", "Done since", since.equals(NEVER) ? NOTHING : ask("done-since"));
    return new Brief(meeting.day(), who.rows().stream().map(row -> String.valueOf(row.get(0))).toList(), sections, remarks);
  }

  private Rows add(String query, String title) {
    Rows rows = ask(query);
    section(query, title, rows);
    return rows;
  }

  private Rows ask(String query) {
    return graph.read(CypherFile.text("/cypher/brief/" + query + ".cypher"), parameters);
  }

  private void section(String name, String title, Rows rows) {
    sections.add(new Section(name, title, rows));
  }

  private void said(Rows... meetings) {
    Set<List<@Nullable Object>> places = new LinkedHashSet<>();
    for (Rows rows : meetings) {
      rows.rows().stream().limit(MOST_MEETINGS).forEach(row -> places.add(List.of(date(row), path(row), line(row))));
    }
    List<List<@Nullable Object>> said = new ArrayList<>();
    places.stream().limit(MOST_MEETINGS).forEach(place -> {
      for (Said.Line line : said(String.valueOf(place.get(1)), ((Long) place.get(2)).intValue())) {
        said.add(List.of(place.get(0), line.text(), place.get(1), (long) line.line()));
      }
    });
    section("said", "What was said", new Rows(List.of("date", "text", "path", "line"), said));
  }

  private List<Said.Line> said(String path, int line) {
    try {
      return Said.in(path, notes.read(path), line, saidHeadings);
    } catch (IOException e) {
      remarks.add(path + ": " + e.getMessage());
      return List.of();
    }
  }

  /** The day of the last of the meetings; without one there is no before. */
  private static Object since(Rows last) {
    return last.rows().stream()
        .map(BriefReader::date)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .max(LocalDate::compareTo)
        .map(Object.class::cast)
        .orElse(NEVER);
  }

  private static Object date(List<@Nullable Object> row) {
    return java.util.Objects.requireNonNullElse(row.get(0), "");
  }

  private static Object path(List<@Nullable Object> row) {
    return java.util.Objects.requireNonNull(row.get(row.size() - 2));
  }

  private static Object line(List<@Nullable Object> row) {
    return java.util.Objects.requireNonNull(row.get(row.size() - 1));
  }
}
