package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.config.Settings.Kind;
import kith.config.Words;
import kith.knowledge.Claims.KindClaim;
import kith.note.Note;
import kith.note.Properties;
import kith.note.Tag;

/** What a note says it is about: by {@code type}, then {@code categories}, then tags, then its folder, then properties that only people have. */
final class NoteKind {

  private static final Set<String> TYPE_TAG_PARENTS = Set.of("type", "kind", "category");

  /** The properties that say what a note is, strongest first. */
  static final List<String> PROPERTIES = List.of("type", "categories", "category");

  private NoteKind() {}

  static Optional<KindClaim> of(Note note, Words words) {
    return clues(note).stream().flatMap(clue -> kind(clue, words).stream()).findFirst().or(() -> byProperty(note, words));
  }

  /** {@code birthday: 1980-04-01}, {@code reports_to: [[Ann Lee]]} */
  private static Optional<KindClaim> byProperty(Note note, Words words) {
    return note.properties().values().stream()
        .filter(value -> !value.text().isBlank() && words.personProperties().contains(value.key().replace('_', ' ').replace('-', ' ')))
        .map(value -> new KindClaim(Kind.PERSON, "property " + value.key()))
        .findFirst();
  }

  /** Whether the note is a daily note: named by its day, or said to be one. */
  static boolean isDaily(Note note, Words words) {
    return Dates.isDay(Names.stem(note.path()))
        || clues(note).stream().anyMatch(clue -> !clue.said().startsWith("folder") && words.dailyTypes().contains(clue.word()));
  }

  /** A word that may say what the note is about, and where it stands. */
  private record Clue(String word, String said) {}

  private static List<Clue> clues(Note note) {
    List<Clue> clues = new ArrayList<>();
    for (String property : PROPERTIES) {
      for (Properties.Value value : note.properties().of(property)) {
        clues.add(new Clue(word(value.text()), property + ": " + Reference.parse(value.text()).name()));
      }
    }
    for (Tag tag : note.tags()) {
      typeOf(tag.name()).ifPresent(type -> clues.add(new Clue(type, "tag #" + tag.name())));
    }
    String[] folders = note.path().split("/");
    for (int i = folders.length - 2; i >= 0; i--) {
      clues.add(new Clue(folders[i].toLowerCase(Locale.ROOT), "folder " + folders[i]));
    }
    return clues;
  }

  private static Optional<String> typeOf(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int slash = lower.indexOf('/');
    if (slash < 0) {
      return Optional.of(lower);
    }
    boolean typed = TYPE_TAG_PARENTS.contains(lower.substring(0, slash)) && lower.indexOf('/', slash + 1) < 0;
    return typed ? Optional.of(lower.substring(slash + 1)) : Optional.empty();
  }

  private static String word(String value) {
    return Reference.parse(value).name().toLowerCase(Locale.ROOT);
  }

  private static Optional<KindClaim> kind(Clue clue, Words words) {
    if (words.personTypes().contains(clue.word())) {
      return Optional.of(new KindClaim(Kind.PERSON, clue.said()));
    }
    if (words.organisationTypes().contains(clue.word())) {
      return Optional.of(new KindClaim(Kind.ORGANISATION, clue.said()));
    }
    return words.topicTypes().contains(clue.word())
        ? Optional.of(new KindClaim(Kind.TOPIC, clue.said()))
        : Optional.empty();
  }
}
