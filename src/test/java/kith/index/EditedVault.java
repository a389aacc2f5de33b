package kith.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A vault that is edited at random, in every way that can change what notes elsewhere mean. */
final class EditedVault {

  private static final List<String> PEOPLE = List.of("Ann Lee", "Bob Ray", "Cy Dean", "Ann Dean", "Zoë Brandt", "Ann");
  private static final List<String> OTHERS = List.of("Acme GmbH", "NVIDIA", "Vector Search", "Vector", "Kafka", "Budget Plan", "Acme");
  private static final List<String> FOLDERS = List.of("", "People/", "Meetings/", "Topics/", "Companies/", "Deep/er/");
  private static final List<String> ALIASES = List.of("Annie", "Bobby", "bob@acme.org", "VS", "Acme", "Cy", "Ann Lee");
  private static final List<String> TYPES = List.of("person", "people", "organisation", "topic", "meeting", "note");
  private static final List<String> SETTINGS =
      List.of(
          "me: Bob Ray\n", "kinds:\n  Kafka: organisation\n", "aliases:\n  Ann Lee: [Annie]\n", "exclude:\n  - Deep/**\n",
          "words:\n  attendee-headings: [crew]\n");

  private final Path root;
  private final Random random;
  private int made;

  EditedVault(Path root, long seed) {
    this.root = root;
    this.random = new Random(seed);
  }

  /** Makes one edit, and says what it was. */
  String edit() throws IOException {
    List<Path> notes = notes();
    int dice = notes.size() < 6 ? 0 : random.nextInt(20);
    if (dice < 8) {
      return write(root.resolve(newPath()));
    }
    Path note = notes.get(random.nextInt(notes.size()));
    if (dice < 10) {
      return write(note);
    }
    if (dice < 13) {
      return append(note);
    }
    if (dice < 15) {
      Files.delete(note);
      return "remove " + name(note);
    }
    if (dice < 18) {
      return rename(note);
    }
    return dice == 18 ? toggle(root.resolve("pics/face.png")) : toggleSettings();
  }

  /** What people do most: one more line, and often nobody new in it. */
  private String append(Path note) throws IOException {
    String line =
        switch (random.nextInt(4)) {
          case 0 -> "One more line.";
          case 1 -> "More from " + pick(PEOPLE) + ", see [[" + pick(OTHERS) + "]] and [[" + pick(FOLDERS) + pick(PEOPLE) + "]].";
          case 2 -> "- [ ] Ask again @" + pick(PEOPLE) + " 🆔 t" + random.nextInt(4);
          default -> "- [/] Wait ⛔ t" + random.nextInt(4);
        };
    Files.writeString(note, "\n" + line + "\n", StandardOpenOption.APPEND);
    return "append '" + line + "' to " + name(note);
  }

  private String rename(Path note) throws IOException {
    Path to = root.resolve(newPath());
    Files.createDirectories(to.getParent());
    if (Files.exists(to)) {
      return "nothing";
    }
    Files.move(note, to);
    return "rename " + name(note) + " to " + name(to);
  }

  private String toggle(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (Files.deleteIfExists(file)) {
      return "remove " + name(file);
    }
    Files.writeString(file, "x");
    return "add " + name(file);
  }

  private String toggleSettings() throws IOException {
    Path file = root.resolve("kith.yml");
    if (Files.deleteIfExists(file)) {
      return "remove kith.yml";
    }
    String settings = pick(SETTINGS);
    Files.writeString(file, settings);
    return "kith.yml: " + settings;
  }

  private String newPath() {
    String name =
        switch (random.nextInt(4)) {
          case 0 -> pick(PEOPLE);
          case 1 -> pick(OTHERS);
          case 2 -> "2025-0" + (1 + random.nextInt(9)) + "-11";
          default -> "2025-10-0" + (1 + random.nextInt(9)) + " - Call " + made++;
        };
    return pick(FOLDERS) + name + ".md";
  }

  private String write(Path note) throws IOException {
    Files.createDirectories(note.getParent());
    Files.writeString(note, text());
    return "write " + name(note);
  }

  private String text() {
    StringBuilder text = new StringBuilder("---\n");
    maybe(text, "type: " + pick(TYPES) + "\n");
    maybe(text, "aliases: [" + pick(ALIASES) + ", " + pick(ALIASES) + "]\n");
    maybe(text, "company: \"[[" + pick(OTHERS) + "]]\"\n");
    maybe(text, "attendees: [" + pick(PEOPLE) + ", \"[[" + pick(PEOPLE) + "]]\", " + pick(PEOPLE) + " (" + pick(OTHERS) + ")]\n");
    maybe(text, "tags: [type/" + pick(TYPES) + ", a/B/c]\n");
    text.append("---\n# Heading\n\n");
    text.append(pick(PEOPLE)).append(" told Ann about ").append(pick(OTHERS)).append(" and [[").append(pick(OTHERS)).append("]].\n");
    maybe(text, "See [[Meetings/" + pick(PEOPLE) + "]], [[2025-03-11]], ![[face.png]] and [[../" + pick(OTHERS) + ".md]].\n");
    maybe(text, "\n## Crew\n- " + pick(PEOPLE) + "\n");
    maybe(text, "\n## 2025-04-01 Start\nWith: " + pick(PEOPLE) + "\n\n## 2025-05-01\nMore on " + pick(OTHERS) + "\n");
    text.append("\n## Tasks\n- [ ] Ask ").append(pick(OTHERS)).append(" @").append(pick(PEOPLE)).append(" 📅 2025-11-0")
        .append(1 + random.nextInt(9)).append(" 🆔 t").append(random.nextInt(4)).append(" ⛔ t").append(random.nextInt(4)).append("\n");
    maybe(text, "- [x] Done by [[" + pick(PEOPLE) + "]]\n");
    maybe(text, "\n## Decisions\n- Use " + pick(OTHERS) + " with [[" + pick(OTHERS) + "|it]]\n");
    return text.toString();
  }

  private void maybe(StringBuilder text, String part) {
    if (random.nextInt(3) == 0) {
      text.append(part);
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private List<Path> notes() throws IOException {
    List<Path> notes = new ArrayList<>();
    try (var files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(notes::add);
    }
    return notes;
  }

  private String name(Path file) {
    return root.relativize(file).toString();
  }
}
