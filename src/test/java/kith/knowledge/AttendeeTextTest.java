package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendees as people write them. */
class AttendeeTextTest {

  private static final AttendeeText TEXT = new AttendeeText(new PresenceWords(Words.DEFAULT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Ann Lee > Ann Lee",
        "@Ann Lee > Ann Lee",
        "**Ann Lee** > Ann Lee",
        "Ann Lee (Acme) > Ann Lee",
        "Ann Lee - chair > Ann Lee",
        "Ann Lee: chair > Ann Lee",
        "Dr. Ann Lee > Ann Lee",
        "Lockwood, Glenn > Glenn Lockwood",
        "Łukasz Wierzba > Łukasz Wierzba",
        "王伟 > 王伟",
        "[Ann](People/Ann%20Lee.md) > Ann Lee",
        "ann@acme.org > ann@acme.org"
      })
  void readsOneName(String text, String name) {
    assertThat(TEXT.entry(text)).extracting(one -> one.who().name()).contains(name);
  }

  @Test
  void keepsALinksTargetAndWhatIsShown() {
    assertThat(TEXT.one("[[People/Ann Lee|Ann]] - chair"))
        .contains(new Attendee(Reference.linked("People/Ann Lee"), "Ann", Optional.empty(), List.of("chair"), List.of(), Optional.empty()));
  }

  @Test
  void keepsWhatStandsInBracketsUnlessItIsPronouns() {
    assertThat(TEXT.one("Ann Lee (Acme GmbH)").map(Attendee::remarks)).contains(List.of("Acme GmbH"));
    assertThat(TEXT.one("Ann Lee (she/her)").map(Attendee::remarks)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "TBD", "-", "", "12:30", "everyone who had anything to say about the new plan"})
  void takesNobodyForAName(String text) {
    assertThat(TEXT.several(text)).isEmpty();
  }

  @Test
  void partsSeveral() {
    assertThat(TEXT.several("Ann Lee, [[Bob Ray]]; Cy Dean (Acme, Inc.) and Di Eng").stream().map(one -> one.who().name()))
        .isEqualTo(List.of("Ann Lee", "Bob Ray", "Cy Dean", "Di Eng"));
  }
}
