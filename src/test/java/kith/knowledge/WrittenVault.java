package kith.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.config.Settings;
import kith.config.SettingsReader;
import kith.markdown.NoteReader;
import kith.note.Note;

/** A vault whose notes stand in the test, and what they come to. */
final class WrittenVault {

  private final Map<String, String> notes = new TreeMap<>();
  private Settings settings = Settings.DEFAULT;

  void note(String path, String text) {
    notes.put(path, text);
  }

  void settings(String yaml) {
    settings = SettingsReader.read("kith.yml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  Claims claims(String path) {
    return new ClaimsReader(settings).read(read(path));
  }

  Knowledge knowledge() {
    TreeMap<String, Claims> claims = new TreeMap<>();
    notes.keySet().forEach(path -> claims.put(path, claims(path)));
    return Knowledge.of(claims, new ArrayList<>(notes.keySet()), settings);
  }

  Meaning meaning(String path) {
    Knowledge knowledge = knowledge();
    return knowledge.meaning(claims(path), new MentionScanner(knowledge.dictionary()).scan(read(path).prose()));
  }

  Entity entity(String name) {
    return knowledge().entities().named(name).orElseThrow(() -> new AssertionError(name + " is unknown"));
  }

  /** The ids of those at a note's first meeting. */
  List<String> attendees(String path) {
    return meaning(path).attendances().get(0).stream().map(Meaning.Attendance::person).toList();
  }

  List<Finding> findings(Finding.Group group) {
    return Findings.in(knowledge()).stream().filter(finding -> finding.group() == group).toList();
  }

  private Note read(String path) {
    return NoteReader.read(path, notes.get(path).getBytes(StandardCharsets.UTF_8));
  }
}
