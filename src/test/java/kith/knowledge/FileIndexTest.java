package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kith.knowledge.Resolution.Ambiguous;
import kith.knowledge.Resolution.Found;
import kith.knowledge.Resolution.Missing;
import kith.knowledge.Resolution.Via;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where a link points, rule by rule as Obsidian has them. */
class FileIndexTest {

  private static final FileIndex FILES =
      new FileIndex(
          List.of(
              "Note.md", "a/Note.md", "a/b/Deep.md", "a/b/Twice.md", "c/d/e/Twice.md", "x1/Same.md", "x2/Same.md", "Café.md",
              "pics/face.png", "pics/face.png.md", "Dots/v1.2.md", "With space.md"));

  private record Case(String target, String source, Resolution expected) {}

  @TestFactory
  Stream<DynamicTest> resolves() {
    return Stream.of(
            new Case("Note", "a/Source.md", new Found("Note.md", Via.PATH)),
            new Case("Note.md", "a/Source.md", new Found("Note.md", Via.PATH)),
            new Case("/Note", "a/Source.md", new Found("Note.md", Via.PATH)),
            new Case("nOTE", "Source.md", new Found("Note.md", Via.PATH)),
            new Case("Deep", "Source.md", new Found("a/b/Deep.md", Via.NAME)),
            new Case("Deep", "a/b/Source.md", new Found("a/b/Deep.md", Via.NAME)),
            new Case("b/Deep", "Source.md", new Found("a/b/Deep.md", Via.NAME)),
            new Case("eep", "Source.md", new Missing()),
            new Case("Twice", "Source.md", new Ambiguous(List.of("a/b/Twice.md", "c/d/e/Twice.md"))),
            new Case("Twice", "c/d/e/Source.md", new Found("c/d/e/Twice.md", Via.NAME)),
            new Case("Twice", "c/d/Source.md", new Ambiguous(List.of("a/b/Twice.md", "c/d/e/Twice.md"))),
            new Case("e/Twice", "Source.md", new Found("c/d/e/Twice.md", Via.NAME)),
            new Case("Same", "Source.md", new Ambiguous(List.of("x1/Same.md", "x2/Same.md"))),
            new Case("Cafe\u0301", "Source.md", new Found("Café.md", Via.PATH)),
            new Case("Cafe", "Source.md", new Missing()),
            new Case("With\u00a0space", "Source.md", new Found("With space.md", Via.PATH)),
            new Case("face.png", "Source.md", new Found("pics/face.png", Via.NAME)),
            new Case("v1.2", "Source.md", new Found("Dots/v1.2.md", Via.NAME)),
            new Case("../Note", "a/b/Source.md", new Found("a/Note.md", Via.PATH)),
            new Case("./Deep", "a/b/Source.md", new Found("a/b/Deep.md", Via.PATH)),
            new Case("../../Note", "a/Source.md", new Missing()),
            new Case("", "a/Note.md", new Found("a/Note.md", Via.PATH)))
        .map(
            one -> DynamicTest.dynamicTest(
                "[[" + one.target() + "]] in " + one.source(),
                () -> assertThat(FILES.resolve(one.target(), one.source())).isEqualTo(one.expected())));
  }

  @Test
  void theExactPathBeatsAFileBesideTheSource() {
    assertThat(FILES.resolve("Note", "a/Source.md")).isEqualTo(new Found("Note.md", Via.PATH));
  }
}
