package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLineTest {

  /** A line, what it asks for, and its words. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Who has Ann met?               | QUESTION | Who has Ann met?
      Where is O'Brien's "Sync"?     | QUESTION | Where is O'Brien's "Sync"?
      show Ann Lee                   | COMMAND  | show;Ann;Lee
      show "Ann Lee" --format json   | COMMAND  | show;Ann Lee;--format;json
      show O'Brien                   | COMMAND  | show;O'Brien
      show me who Ann met            | QUESTION | show me who Ann met
      link between Ann Lee and Bob   | QUESTION | link between Ann Lee and Bob
      link Ann.md "On the way.md"    | COMMAND  | link;Ann.md;On the way.md
      brief me on Ann Lee            | QUESTION | brief me on Ann Lee
      show me                        | COMMAND  | show;me
      cypher MATCH (n {a: 'x y'}) RETURN n AS n | COMMAND | cypher;MATCH (n {a: 'x y'}) RETURN n AS n
      cypher 'RETURN $a AS a' -p a=1 | COMMAND  | cypher;RETURN $a AS a;-p;a=1
      cypher -p a=1 'RETURN $a AS a' | COMMAND  | cypher;-p;a=1;RETURN $a AS a
      help                           | HELP     |
      help ask                       | COMMAND  | help;ask
      .exit                          | END      |
      exit                           | END      |
      # not a question               | NOTHING  |
      ``                             | NOTHING  |
      shell                          | OUTSIDE  | shell
      """)
  void isRead(String typed, ShellLine.Kind kind, String words) {
    ShellLine line = ShellLine.of(typed);
    assertThat(line.kind()).isEqualTo(kind);
    if (words != null) {
      assertThat(line.words()).isEqualTo(List.of(words.split(";")));
    }
  }
}
