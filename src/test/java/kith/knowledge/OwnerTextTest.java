package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an owner's name ends, and which are sure to be names. */
class OwnerTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Send it @Ann Lee > Ann Lee!",
        "Send it @Ann Lee 📅 > Ann Lee!",
        "Send it @Ann Lee #task #proposed > Ann Lee!",
        "Send it @Ann Lee, and Bob > Ann Lee!",
        "@Ann Lee should call > Ann Lee!",
        "@Ann to call > Ann!",
        "@ann > ann!",
        "Send it @[[Ann Lee]] > Ann Lee!",
        "Send it @[[People/Ann Lee|Ann]] soon > Ann Lee!",
        "@Ann Lee @Bob Ray > Ann Lee! Bob Ray!",
        "@Ludwig van Beethoven writes > Ludwig van Beethoven!",
        "@Zoë O'Brien-Smith. > Zoë O'Brien-Smith!",
        "write to ann@acme.org > ''",
        "Ask about `@select` > ''",
        "Ask about ``a ` @b`` @Ann Lee > Ann Lee!",
        "Send it → Ann Lee > Ann Lee?",
        "Ann Lee: send it > Ann Lee?",
        "Send it (Ann Lee) > Ann Lee?",
        "[[Ann Lee]] sends it > Ann Lee?",
        "Talk to [[Ann Lee]] about it > ''",
        "Send it > ''"
      })
  void readsOwners(String text, String expected) {
    String owners =
        OwnerText.in(text).stream()
            .map(owner -> owner.who().name() + (owner.certain() ? "!" : "?"))
            .collect(Collectors.joining(" "));
    assertThat(owners).isEqualTo(expected);
  }
}
