package kith.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.config.Settings.Kind;
import kith.config.Settings.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "me:\nkinds:\n", "---\n", "\uFEFF"})
  void nothingWrittenIsEveryDefault(String text) {
    assertThat(read(text)).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void everythingCanBeSaid() {
    Settings settings = read("""
        me:
          name: Ann Lee
          aliases: [Annie, "A. Lee"]
          email: ann@example.org
        kinds:
          Apollo: topic
          1.10: Organization
        aliases:
          Robert Smith:
            - Bob Smith
            - yes
        exclude: [Templates/**]
        questions: Kith/questions
        existing-only: yes
        store: /srv/kith
        engine: auto
        engine-idle: 5
        """);
    assertThat(settings.me()).contains(new Owner("Ann Lee", List.of("Annie", "A. Lee"), Optional.of("ann@example.org")));
    assertThat(settings.kinds()).isEqualTo(Map.of("Apollo", Kind.TOPIC, "1.10", Kind.ORGANISATION));
    assertThat(settings.aliases()).isEqualTo(Map.of("Robert Smith", List.of("Bob Smith", "yes")));
    assertThat(settings.exclude()).containsExactly("Templates/**");
    assertThat(settings.questions()).contains("Kith/questions");
    assertThat(settings.existingOnly()).isTrue();
    assertThat(settings.store()).contains("/srv/kith");
    assertThat(settings.engine()).isEqualTo(new Settings.Engine(true, Duration.ofMinutes(5)));
    assertThat(settings.words()).isEqualTo(Words.DEFAULT);
  }

  @Test
  void theOwnerCanBeJustAName() {
    assertThat(read("me: Ann Lee").me()).contains(new Owner("Ann Lee", List.of(), Optional.empty()));
  }

  @Test
  void wordsReplaceThoseOfTheirListOnly() {
    Words words = read("""
        words:
          attendee-headings: [Teilnehmer]
          date-properties: [day, date]
          task-states:
            "!": in progress
        """).words();
    assertThat(words.attendeeHeadings()).isEqualTo(Set.of("teilnehmer"));
    assertThat(words.dateProperties()).containsExactly("day", "date");
    assertThat(words.taskStates()).isEqualTo(Map.of("!", "in progress"));
    assertThat(words.decisionHeadings()).isEqualTo(Words.DEFAULT.decisionHeadings());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', textBlock = """
      kind: {}                          | kith.yml:1:1: unknown key 'kind': did you mean 'kinds'?
      me: Ann\\ncolour: red             | kith.yml:2:1: unknown key 'colour': it can be aliases, engine, engine-idle, exclude, existing-only, kinds, me, questions, store, words
      me: [Ann]                         | kith.yml:1:5: 'me' is one value
      me:\\n  nam: Ann                  | kith.yml:2:3: unknown key 'nam': did you mean 'name'?
      me:\\n  email: a@b.c              | kith.yml:2:3: 'me' needs a name
      exclude: Templates                | kith.yml:1:10: 'exclude' is a list, such as [one, two]
      exclude: [a, [b]]                 | kith.yml:1:14: 'exclude' is one value
      kinds: [Apollo]                   | kith.yml:1:8: 'kinds' has keys and values, each on a line of its own: 'key: value'
      kinds:\\n  Apollo: topc           | kith.yml:2:11: 'Apollo' can't be 'topc': did you mean 'topic'?
      words:\\n  attendee-heading: [a]  | kith.yml:2:3: unknown key 'attendee-heading': did you mean 'attendee-headings'?
      words:\\n  task-states:\\n    ab: open | kith.yml:3:9: 'ab' is not a status: it is the one character between the brackets
      engine: maybe                     | kith.yml:1:9: 'engine' can't be 'maybe': it can be auto, manual
      engine-idle: soon                 | kith.yml:1:14: 'engine-idle' is a number, 1 or more
      store: x\\nstore: y               | kith.yml:2:1: 'store' stands here twice
      just text                         | kith.yml:1:1: 'kith.yml' has keys and values, each on a line of its own: 'key: value'
      """)
  void aMistakeIsNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n"))).isInstanceOf(SettingsException.class).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me: [Ann", "me: 'Ann", "\tme: Ann", "a: b\n---\nc: d", "me: *nobody", "me: \u0001"})
  void textThatIsNotYamlIsNamedWithItsPlace(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(SettingsException.class).message().matches("kith.yml:\\d+:\\d+: .+");
  }

  @Test
  void aListThatHoldsItselfIsRefused() {
    assertThatThrownBy(() -> read("exclude: &a [*a]")).isInstanceOf(SettingsException.class);
  }

  private static Settings read(String text) {
    return SettingsReader.read("kith.yml", text.getBytes(StandardCharsets.UTF_8));
  }
}
