package kith.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of notes, there and back. */
class NoteAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "Note.md", "Meetings/2025-11-06 - Review.md", "100% sure?.md", "a#b.md", "C++ & C;x=1.md", "Łukasz 🚀.md", "a:b/[c] {d}|e\\f.md", "%41.md"})
  void aPathSurvives(String path) {
    assertThat(NoteAddress.path(NoteAddress.of(path))).isEqualTo(path);
  }

  @Test
  void composedCharactersStayAsTheyAre() {
    String decomposed = Normalizer.normalize("Zoë.md", Normalizer.Form.NFD);
    assertThat(NoteAddress.path(NoteAddress.of(decomposed))).isEqualTo(decomposed);
  }

  @ParameterizedTest
  @CsvSource({
    "kith:///Meetings/A b.md, Meetings/A b.md",
    "kith:///Meetings%2FA%20b.md, Meetings/A b.md",
    "kith:///a#b.md, a#b.md",
    "kith:///is it so?.md, is it so?.md",
    "kith:///100% sure.md, 100% sure.md",
  })
  void whatIsQuotedTooLittleOrTooMuchIsUnderstood(String address, String path) {
    assertThat(NoteAddress.path(address)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kith:///", "kith://host/Note.md", "kith:Note.md", "file:///Note.md", "Note.md", ""})
  void whatIsNoAddressIsNoPath(String address) {
    assertThat(NoteAddress.path(address)).isEmpty();
  }
}
