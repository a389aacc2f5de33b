package kith.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kith.markdown.Lines;
import kith.markdown.NoteText;
import kith.markdown.Outline;
import kith.markdown.OwnBlock;
import kith.markdown.OwnBlock.Broken;
import kith.markdown.OwnBlock.Whole;
import kith.note.Problem;

/** Writes Kith's block into a note's {@code ## Related} section, and takes it out again; all other bytes stay. */
public final class RelatedSection {

  private RelatedSection() {}

  /**
   * Puts a block into a note, or new content into the block that it has.
   *
   * @param content the lines of the block; none take it out
   */
  public static Edit write(String path, byte[] bytes, List<String> content) {
    return content.isEmpty()
        ? remove(path, bytes)
        : edit(path, bytes, (section, own) -> Optional.of(own.map(block -> section.replacement(block, content)).orElseGet(() -> section.insertion(content))));
  }

  /** Takes the block out, so that the note is what it was before. */
  public static Edit remove(String path, byte[] bytes) {
    return isMarked(bytes) ? edit(path, bytes, (section, own) -> own.map(section::removal)) : new Edit.Unchanged();
  }

  /** Quick, and right for bytes that are no text: whether there can be a marker, in whatever encoding. */
  private static boolean isMarked(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").contains(OwnBlock.NAME);
  }

  private static Edit edit(String path, byte[] bytes, BiFunction<Section, Optional<Whole>, Optional<Span>> change) {
    Optional<NoteText> read = NoteText.of(bytes);
    if (read.isEmpty()) {
      return leftAlone(path, 1, "isn't text throughout; left alone, since it couldn't be written as it is");
    }
    NoteText note = read.get();
    Outline outline = Outline.of(note);
    if (outline.own() instanceof Broken broken) {
      return leftAlone(path, broken.line(), broken.why() + "; left alone: mend or delete the markers, and run the command again");
    }
    Optional<Whole> own = own(outline);
    if (own.isPresent() && !outline.isParagraph(own.get().open())) {
      return leftAlone(path, own.get().open(), "starts a block of Kith's in a list, a quote or code; left alone: move it or delete it");
    }
    Optional<Span> span = change.apply(new Section(note, outline), own).filter(each -> !each.in(note.text()).equals(note.text()));
    return span.map(each -> changed(path, bytes, note, each, own.isEmpty())).orElseGet(Edit.Unchanged::new);
  }

  private static Edit changed(String path, byte[] bytes, NoteText note, Span span, boolean inserted) {
    String text = span.in(note.text());
    byte[] edited = note.bytes(text);
    boolean stands = !inserted || NoteText.of(edited).filter(RelatedSection::stands).isPresent();
    return stands && SameReading.of(path, bytes, edited)
        ? new Edit.Changed(note.text(), text, edited)
        : leftAlone(path, note.lines().at(span.start()), "has no place for Kith's block here, where something is open (code, a comment) or follows at once; left alone");
  }

  /** Whether a new block is one, and stands by itself where Obsidian shows it. */
  private static boolean stands(NoteText note) {
    Outline outline = Outline.of(note);
    return own(outline)
        .filter(block -> outline.isParagraph(block.open()) && !outline.isComment(block.open()) && isEnd(note.lines(), block.close()))
        .isPresent();
  }

  /** Whether the text that follows a line isn't read as its continuation. */
  private static boolean isEnd(Lines lines, int line) {
    return line == lines.count() || lines.text(line + 1).isBlank() || lines.text(line + 1).startsWith("#");
  }

  private static Optional<Whole> own(Outline outline) {
    return outline.own() instanceof Whole whole ? Optional.of(whole) : Optional.empty();
  }

  private static Edit leftAlone(String path, int line, String why) {
    return new Edit.LeftAlone(new Problem(path, line, 1, why));
  }
}
