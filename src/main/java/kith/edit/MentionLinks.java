package kith.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.knowledge.Claims;
import kith.knowledge.Entity;
import kith.knowledge.FileIndex;
import kith.knowledge.Knowledge;
import kith.knowledge.Meaning;
import kith.knowledge.Meaning.LinkEnd;
import kith.knowledge.MentionScanner;
import kith.knowledge.MentionScanner.Match;
import kith.markdown.NoteReader;
import kith.markdown.NoteText;
import kith.note.Note;
import kith.note.Problem;

/** Turns names in the text of notes into links: of each entity that a note doesn't link to, the first one that is certain. */
public final class MentionLinks {

  private final Knowledge knowledge;
  private final FileIndex files;
  private final boolean existingOnly;
  private final Map<String, Claims> claims;
  private final MentionScanner scanner;

  /** @param existingOnly whether only what has a note of its own is linked */
  public MentionLinks(Knowledge knowledge, FileIndex files, boolean existingOnly) {
    this.knowledge = knowledge;
    this.files = files;
    this.existingOnly = existingOnly;
    this.claims = knowledge.notes().stream().collect(Collectors.toMap(Claims::path, Function.identity()));
    this.scanner = new MentionScanner(knowledge.dictionary());
  }

  /** The mentions in a note that could be links, in its order; none in bytes that are no text. */
  public List<Offer> in(String path, byte[] bytes) {
    Claims note = claims.get(path);
    return note == null ? List.of() : NoteText.of(bytes).map(text -> in(note, text, NoteReader.read(path, bytes))).orElse(List.of());
  }

  private List<Offer> in(Claims claim, NoteText text, Note note) {
    Places places = new Places(text, note, claim);
    Meaning meaning = knowledge.meaning(claim, List.of());
    Set<String> done = new HashSet<>(meaning.links().stream().map(LinkEnd::target).map(target -> target.key()).toList());
    done.add(claim.path());
    LinkText links = LinkText.in(claim.path(), files);
    List<Offer> offers = new ArrayList<>();
    for (Match match : scanner.matches(note.prose())) {
      Optional<Entity> entity = knowledge.entities().certainly(match.key()).filter(each -> !done.contains(each.id()));
      Optional<Offer> offer = entity.filter(each -> !existingOnly || each.path().isPresent())
          .filter(each -> !owns(meaning, places.line(match), each))
          .flatMap(each -> places.written(match).flatMap(at -> offer(at, each, links)));
      offer.ifPresent(each -> {
        offers.add(each);
        done.add(entity.orElseThrow().id());
      });
    }
    return offers;
  }

  /** Whoever a task is assigned to is named in it for that. */
  private static boolean owns(Meaning meaning, int line, Entity entity) {
    for (int i = 0; i < meaning.owners().size(); i++) {
      if (meaning.claims().tasks().get(i).task().line() == line && meaning.owners().get(i).contains(entity.id())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Offer> offer(Places.Place at, Entity entity, LinkText links) {
    return links.to(entity.name(), entity.path(), at.text())
        .map(link -> at.inTable() ? link.replace("|", "\\|") : link)
        .map(link -> new Offer(at.line(), at.start(), at.text(), link, at.column(), at.context()));
  }

  /** Puts links in the place of mentions. */
  public static Edit write(String path, byte[] bytes, List<Offer> offers) {
    Optional<NoteText> read = NoteText.of(bytes);
    if (offers.isEmpty() || read.isEmpty()) {
      return new Edit.Unchanged();
    }
    String text = read.get().text();
    StringBuilder changed = new StringBuilder(text);
    offers.stream()
        .sorted(Comparator.comparingInt(Offer::start).reversed())
        .forEach(offer -> changed.replace(offer.start(), offer.start() + offer.written().length(), offer.link()));
    byte[] after = read.get().bytes(changed.toString());
    return SameReading.withLinks(path, bytes, after, offers.size())
        ? new Edit.Changed(text, changed.toString(), after)
        : new Edit.LeftAlone(new Problem(path, offers.get(0).line(), 1, "would be read otherwise with links in it; left alone"));
  }
}
