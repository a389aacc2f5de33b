package kith.knowledge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Found;
import kith.knowledge.Resolution.Missing;
import kith.note.Link;

/** Every link of every note with the file that it resolves to. */
final class LinkTable {

  /** The attachments that Obsidian accepts, and what people link beside them (Obsidian help: accepted file formats). */
  private static final Set<String> ATTACHMENTS =
      Set.of(
          "base", "canvas", "pdf", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "flac", "m4a", "mp3", "ogg", "wav",
          "webm", "3gp", "mkv", "mov", "mp4", "ogv", "csv", "doc", "docx", "html", "json", "ppt", "pptx", "txt", "xls", "xlsx", "zip");

  private final FileIndex files;
  private final Map<String, List<Resolution>> byNote = new ConcurrentHashMap<>();

  LinkTable(Collection<Claims> notes, FileIndex files) {
    this.files = files;
    notes.parallelStream().forEach(
        note -> byNote.put(note.path(), note.links().stream().map(link -> resolve(note, link)).toList()));
  }

  /** A damaged target is looked up as it stands in the file first: the file may bear the damaged name. */
  private Resolution resolve(Claims note, Link link) {
    Resolution asWritten = files.resolve(link.target(), note.path());
    boolean clean = link.repaired().equals(link.target());
    return clean || !(asWritten instanceof Missing) ? asWritten : files.resolve(link.repaired(), note.path());
  }

  /** The paths of all files of the vault. */
  Collection<String> paths() {
    return files.paths();
  }

  Resolution of(Claims note, int link) {
    return byNote.get(note.path()).get(link);
  }

  /** The notes to which another note links. */
  Set<String> linkedNotes() {
    return byNote.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().flatMap(r -> path(r).stream()).filter(path -> !path.equals(entry.getKey())))
        .filter(LinkTable::isNote)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The note that a reference written as a link leads to. */
  Optional<String> note(Reference reference, String source) {
    return reference.link() ? path(files.resolve(reference.target(), source)).filter(LinkTable::isNote) : Optional.empty();
  }

  /** What a link points to, names of entities left aside: a file, or the path of one that isn't there. */
  Optional<Target> file(Claims note, int link) {
    Optional<String> found = path(of(note, link));
    if (found.isPresent()) {
      return found.map(path -> isNote(path) ? new Target.ToNote(path) : new Target.ToFile(path, false));
    }
    return entityName(note, link).isPresent() ? Optional.empty() : Optional.of(missing(note, note.links().get(link)));
  }

  /** The name that an unresolved link gives to an entity; empty if it resolves, or is a path, a day or no name. */
  Optional<String> entityName(Claims note, int link) {
    if (!(of(note, link) instanceof Missing)) {
      return Optional.empty();
    }
    Link written = note.links().get(link);
    String target = written.repaired().strip();
    boolean isName =
        written.form() == Link.Form.WIKI
            && !written.embed()
            && written.property().filter(LinkTable::saysWhatTheNoteIs).isEmpty()
            && !target.toLowerCase(Locale.ROOT).endsWith(".md")
            && !isAttachment(target)
            && target.chars().noneMatch(c -> "/|#^[]\\".indexOf(c) >= 0)
            && target.codePoints().anyMatch(Character::isLetterOrDigit)
            && !Dates.isDay(target);
    return isName ? Optional.of(target) : Optional.empty();
  }

  /** {@code categories: "[[People]]"} says of the note what it is, and isn't about anything called People. */
  private static boolean saysWhatTheNoteIs(String property) {
    int dot = property.indexOf('.');
    return NoteKind.PROPERTIES.contains((dot < 0 ? property : property.substring(0, dot)).toLowerCase(Locale.ROOT));
  }

  private static Target missing(Claims note, Link link) {
    String target = link.repaired().strip();
    boolean isRelative = target.startsWith("./") || target.startsWith("../");
    String path = isRelative ? FileIndex.relative(target, note.path()).orElse(target) : target.replaceFirst("^/", "");
    String composed = Names.composed(path).replace('\u00a0', ' ');
    if (isAttachment(composed)) {
      return new Target.ToFile(composed, true);
    }
    return new Target.ToMissingNote(composed.toLowerCase(Locale.ROOT).endsWith(".md") ? composed : composed + ".md");
  }

  private static boolean isAttachment(String target) {
    int dot = target.lastIndexOf('.');
    return dot > 0 && ATTACHMENTS.contains(target.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isNote(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static Optional<String> path(Resolution resolution) {
    if (resolution instanceof Found found) {
      return Optional.of(found.path());
    }
    return resolution instanceof Ambiguous ambiguous ? Optional.of(ambiguous.chosen()) : Optional.empty();
  }
}
