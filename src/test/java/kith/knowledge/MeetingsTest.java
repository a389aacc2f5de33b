package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.knowledge.Claims.MeetingClaim;
import kith.markdown.NoteReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The meetings that a note holds, by the examples of {@code people/meetings.txt}. */
class MeetingsTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/people/meetings.txt");

  @TestFactory
  Stream<DynamicTest> findsMeetings() throws IOException {
    return Arrays.stream(Files.readString(EXAMPLES).split("(?m)^== ")).skip(1).map(MeetingsTest::test);
  }

  private static DynamicTest test(String example) {
    String[] title = example.lines().findFirst().orElseThrow().split(" \\| ");
    String[] parts = example.substring(example.indexOf('\n') + 1).split("(?m)^--$\\R?", 2);
    return DynamicTest.dynamicTest(title[0], () -> assertThat(meetings(title[1], parts[0])).isEqualTo(parts[1].lines().toList()));
  }

  private static List<String> meetings(String path, String text) {
    Claims claims = new ClaimsReader(Settings.DEFAULT).read(NoteReader.read(path, text.getBytes(StandardCharsets.UTF_8)));
    return claims.meetings().stream().map(MeetingsTest::line).toList();
  }

  private static String line(MeetingClaim meeting) {
    String date = meeting.date().map(LocalDate::toString).orElse("");
    String people = meeting.attendees().stream().map(one -> one.who().name()).collect(Collectors.joining(", "));
    return ((meeting.heading().isEmpty() ? "* " : "") + date + " | " + meeting.title() + " | " + people).strip();
  }
}
