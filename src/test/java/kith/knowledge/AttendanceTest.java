package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.knowledge.Claims.Attendee;
import kith.markdown.NoteReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Attendance as people write it, by the examples of {@code people/attendees.txt}. */
class AttendanceTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/people/attendees.txt");

  @TestFactory
  Stream<DynamicTest> readsAttendance() throws IOException {
    return Arrays.stream(Files.readString(EXAMPLES).split("(?m)^== ")).skip(1).map(AttendanceTest::test);
  }

  private static DynamicTest test(String example) {
    String title = example.lines().findFirst().orElseThrow();
    String[] parts = example.substring(title.length()).split("(?m)^--\\R?", 2);
    List<String> expected = parts[1].lines().map(AttendanceTest::normal).toList();
    return DynamicTest.dynamicTest(title, () -> assertThat(attendees(parts[0].strip())).isEqualTo(expected));
  }

  private static String normal(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.joining(" | ")).strip();
  }

  private static List<String> attendees(String text) {
    Claims claims = new ClaimsReader(Settings.DEFAULT).read(NoteReader.read("Meeting.md", text.getBytes(StandardCharsets.UTF_8)));
    return claims.meetings().stream().flatMap(meeting -> meeting.attendees().stream()).map(AttendanceTest::line).toList();
  }

  private static String line(Attendee one) {
    String organisations = one.organisations().collect(Collectors.joining(", "));
    return normal(one.who().name() + " | " + organisations + " | " + String.join(", ", one.addresses()));
  }
}
