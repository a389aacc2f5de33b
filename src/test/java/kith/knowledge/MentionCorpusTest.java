package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.config.Settings;
import kith.markdown.NoteReader;
import kith.note.Note;
import org.junit.jupiter.api.Test;

/** What sentences of a meeting mention, ordinary words that are names too among them, by {@code people/mentions.txt}: nearly none is wrong. */
class MentionCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/people/mentions.txt");
  private static final String ATTENDEES =
      "---\nattendees: [Mark Fairweather, May Lindqvist, Will Thornbury, Grace Adeyemi, Ingrid Solheim, Jason Okafor, Jason Lindqvist, Rasmus Holm (RH)]\n---\n";

  @Test
  void prefersPrecision() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (String line : Files.readAllLines(CORPUS).stream().filter(line -> !line.startsWith("#")).toList()) {
      String[] parts = line.split(" > ");
      Set<String> truth = parts[1].equals("-") ? Set.of() : Set.of(parts[1].split(", "));
      Set<String> found = mentioned(parts[0]);
      found.stream().filter(name -> !truth.contains(name)).forEach(name -> wrong.add(name + " in: " + parts[0]));
      truth.stream().filter(name -> !found.contains(name)).forEach(name -> missed.add(name + " in: " + parts[0]));
      right += (int) found.stream().filter(truth::contains).count();
    }
    assertThat(wrong).as("%s right", right).hasSizeLessThanOrEqualTo(right / 20);
    assertThat(missed).as("%s right", right).hasSizeLessThanOrEqualTo(right / 10);
  }

  private static Set<String> mentioned(String sentence) {
    TreeMap<String, Claims> notes = new TreeMap<>();
    for (String topic : List.of("Target", "Shell", "Apple", "Vector Search")) {
      add(notes, "Topics/" + topic + ".md", "---\ntype: topic\n---\n");
    }
    add(notes, "Topics/Logging.md", "---\ntype: topic\naliases: [logging, Log Shipping]\n---\n");
    Note note = add(notes, "Meeting.md", ATTENDEES + sentence);
    Knowledge knowledge = Knowledge.of(notes, notes.keySet(), Settings.DEFAULT);
    List<Hit> hits = new MentionScanner(knowledge.dictionary()).scan(note.prose());
    return knowledge.meaning(notes.get("Meeting.md"), hits).mentions().keySet().stream()
        .map(id -> knowledge.entities().withId(id).orElseThrow().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Note add(TreeMap<String, Claims> notes, String path, String text) {
    Note note = NoteReader.read(path, text.getBytes(StandardCharsets.UTF_8));
    notes.put(path, new ClaimsReader(Settings.DEFAULT).read(note));
    return note;
  }
}
