package kith.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kith.graph.Rows;
import org.junit.jupiter.api.Test;

class TableTextTest {

  private static final Page PAGE = new Page(80, false);

  @Test
  void aTableFitsItsPage() {
    String words = String.join(" ", Collections.nCopies(60, "word"));
    Rows rows = new Rows(List.of("task", "due", "of"), List.of(List.of(words, LocalDate.parse("2025-11-06"), "Ann Lee")));
    for (int columns : List.of(40, 60, 80, 200)) {
      String table = TableText.of(rows, new Page(columns, false));
      assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
      assertThat(table).contains("2025-11-06").contains("Ann Lee");
      assertThat(table.split("word", -1)).hasSize(61);
    }
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    Rows rows = new Rows(List.of("name", "n"), List.of(List.of("陳美玲", "x"), List.of("Ann Lee", "y")));
    assertThat(TableText.of(rows, PAGE)).isEqualTo(" NAME     N\n 陳美玲   x\n Ann Lee  y\n");
  }

  @Test
  void accentsApartAndPicturesTakeTheirOwnRoom() {
    Rows rows = new Rows(List.of("name", "n"), List.of(List.of("Zoe\u0308", "x"), List.of("👩\u200D💻 ok", "y"), List.of("a\uE000b", "z")));
    assertThat(TableText.of(rows, PAGE)).isEqualTo(" NAME   N\n Zoe\u0308    x\n 👩\u200D💻 ok  y\n a\uE000b    z\n");
  }

  @Test
  void manyColumnsStillMakeATable() {
    List<String> columns = IntStream.range(0, 40).mapToObj(i -> "column" + i).toList();
    Rows rows = new Rows(columns, List.of(new ArrayList<>(columns)));
    assertThat(TableText.of(rows, PAGE)).isNotBlank();
  }

  @Test
  void emphasisIsForColour() {
    Rows rows = new Rows(List.of("person", "meetings"), List.of(List.of("Ann Lee", 2L)));
    assertThat(TableText.of(rows, new Page(80, true))).contains("\u001B[1m").contains("\u001B[0m").doesNotContain("\u001B[21m");
    assertThat(new Page(80, true).heading("a")).isEqualTo("\u001B[1ma\u001B[0m");
    assertThat(TableText.of(rows, PAGE)).doesNotContain("\u001B");
  }
}
