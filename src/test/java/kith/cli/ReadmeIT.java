package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** README's {@code $ ./kith} commands print what README says. */
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path home;

  private record Example(String command, String output) {}

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatTheReadmeSays() throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(3);
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.command(), () -> assertThat(run(example)).isEqualTo(example.output())));
  }

  @Test
  void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).containsOnlyOnce("\n$ mvn ");
  }

  private static String run(Example example) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(example.command());
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    Run run = Run.of(new LiveVaults(), Path.of("").toAbsolutePath(), Map.of("KITH_HOME", home.toString()), "", words.toArray(String[]::new));
    return (run.out().isEmpty() ? run.err() : run.out()).replace("\r\n", "\n");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      for (String part : ("\n" + block.group(1)).split("\n\\$ ")) {
        int end = part.indexOf('\n');
        if (part.startsWith("./kith ")) {
          examples.add(new Example(part.substring("./kith ".length(), end), (part.substring(end + 1) + "\n").replaceAll("\n+$", "\n")));
        }
      }
    }
    return examples;
  }
}
