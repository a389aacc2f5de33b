package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        "Ann Lee ✏️ (Acme) > Ann Lee",
        "Ann Lee (Acme) > Ann Lee",
        "Ann Lee - chair > Ann Lee",
        "Ann Lee: chair > Ann Lee",
        "Dr. Ann Lee > Ann Lee",
        "Dr. Ann Lee, MD > Ann Lee",
        "Ann Lee @ Acme > Ann Lee",
        "Ann Lee from Acme > Ann Lee",
        "Ann Lee/Acme > Ann Lee",
        "Robert “Bob” Smith (Acme) > Robert Smith",
        "Robert (Bob) Smith > Robert Smith",
        "Lockwood, Glenn > Glenn Lockwood",
        "van der Berg, Jan > Jan van der Berg",
        "Łukasz Wierzba > Łukasz Wierzba",
        "王伟 > 王伟",
        "[Ann](People/Ann%20Lee.md) > Ann Lee",
        "[Ann Lee(Acme/Research)](https://ann.example/) > Ann Lee",
        "_@annlee_ > @annlee",
        "__@ann_lee__ > @ann_lee",
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

  @ParameterizedTest
  @ValueSource(strings = {"NVIDIA", "Goldman Sachs", "Release Team"})
  void takesNoOrganisationOrTeamForAPerson(String text) {
    assertThat(TEXT.entry(text)).isEmpty();
  }

  @Test
  void takesTheNameOfAnOrganisationForAPersonWhereItIsOneOfAPerson() {
    assertThat(TEXT.entry("Edward Jones, Fatima Gupta").stream().map(one -> one.who().name()))
        .containsExactly("Edward Jones", "Fatima Gupta");
    assertThat(TEXT.several("NVIDIA, Charles Schwab, Goldman Sachs").stream().map(one -> one.who().name()))
        .containsExactly("Charles Schwab");
  }

  @Test
  void remembersByWhichOtherNameSomebodyGoes() {
    assertThat(TEXT.one("Robert \"Bob\" Smith").flatMap(Attendee::initials)).contains("Bob");
    assertThat(TEXT.one("Robert (Acme) Smith").flatMap(Attendee::initials)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Acme (Ann Lee, Bob Ray) > Ann Lee [Acme]; Bob Ray [Acme]",
        "Acme - Ann Lee, Bob Ray > Ann Lee [Acme]; Bob Ray [Acme]",
        "Acme: Ann Lee and Bob Ray > Ann Lee [Acme]; Bob Ray [Acme]",
        "Ann Lee, Acme; Bob Ray, Zorgon > Ann Lee [Acme]; Bob Ray [Zorgon]",
        "Ann (Acme), Bob (Zorgon) > Ann [Acme]; Bob [Zorgon]",
        "Ann Lee w/ Bob Ray > Ann Lee []; Bob Ray []",
        "Ann Lee, Bank of America > Ann Lee [Bank of America, America]"
      })
  void partsSeveralOfOneEntry(String text, String expected) {
    assertThat(TEXT.entry(text).stream().map(one -> one.who().name() + " " + one.remarks()).collect(Collectors.joining("; "))).isEqualTo(expected);
  }

  @Test
  void partsSeveral() {
    assertThat(TEXT.several("Ann Lee, [[Bob Ray]]; Cy Dean (Acme, Inc.) and Di Eng").stream().map(one -> one.who().name()))
        .isEqualTo(List.of("Ann Lee", "Bob Ray", "Cy Dean", "Di Eng"));
  }
}
