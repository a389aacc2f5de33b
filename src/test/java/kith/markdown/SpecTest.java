package kith.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kith.note.Note;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the reading specification, {@code src/test/resources/spec}. */
class SpecTest {

  private static final Path SPEC = Path.of("src/test/resources/spec");

  @TestFactory
  Stream<DynamicTest> examples() {
    return cases().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(each)));
  }

  @Test
  void everySectionHasItsExamples() {
    assertThat(cases()).hasSizeGreaterThan(150);
    assertThat(cases()).extracting(SpecCase::section).doesNotContain("");
  }

  private static List<SpecCase> cases() {
    try (Stream<Path> files = Files.list(SPEC)) {
      return files.sorted().flatMap(file -> SpecCase.read(file).stream()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void check(SpecCase each) {
    Note note = NoteReader.read("Note.md", each.note());
    SoftAssertions softly = new SoftAssertions();
    each.expected().forEach((aspect, expected) ->
        softly.assertThat(Rendered.aspect(note, aspect)).as(aspect).isEqualTo(expected));
    softly.assertAll();
  }
}
