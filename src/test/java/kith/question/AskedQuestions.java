package kith.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.Shown;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.Understood;

/**
 * A file of questions and their right answers.
 *
 * <pre>
 * # vault: samples
 * # today: 2026-01-15
 * # me: Robin Ashdown
 * who has Hannah met⇥all: Elena Kovalenko | Priya Raghunathan
 * who does Hannah meet most⇥1 of: Elena Kovalenko | Priya Raghunathan
 * how tall is Hannah⇥refused
 * who is new⇥by: new-since
 * how is Ann linked to Bob⇥rows: 2
 * when did Ann last meet Bob⇥either: all: 2025-05-01 || all: Kick-off
 * </pre>
 *
 * <p>{@code at least} is a part of the first column, {@code all} is the whole first column, in any order; {@code 1 of} one row with one of these.
 */
record AskedQuestions(Map<String, String> head, List<Asked> asked) {

  /** What became of a question. */
  enum Mark {
    RIGHT,
    REFUSED,
    WRONG
  }

  /** A mark, and for people what was understood and answered. */
  record Result(Mark mark, String why) {}

  static AskedQuestions read(Path file) throws IOException {
    Map<String, String> head = new HashMap<>();
    List<Asked> asked = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ") && line.contains(": ")) {
        head.put(line.substring(2, line.indexOf(':')), line.substring(line.indexOf(": ") + 2));
      } else if (line.contains("\t")) {
        asked.add(new Asked(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
      }
    }
    return new AskedQuestions(head, asked);
  }

  Path vault() {
    return Path.of(head.get("vault"));
  }

  LocalDate today() {
    return LocalDate.parse(head.get("today"));
  }

  Optional<String> me() {
    return Optional.ofNullable(head.get("me"));
  }

  /** A question and what is right. */
  record Asked(String sentence, String right) {

    Result judged(AskedVault vault) {
      Outcome outcome = vault.understand(sentence);
      if (outcome instanceof Refusal refusal) {
        return new Result(right.contains("refused") ? Mark.RIGHT : Mark.REFUSED, refusal.message() + " " + refusal.candidates());
      }
      Understood understood = (Understood) outcome;
      List<String> answer = right.startsWith("by: ") ? List.of() : vault.answer(understood);
      return new Result(isRight(understood, answer) ? Mark.RIGHT : Mark.WRONG,
          understood.question().name() + ": " + understood.sentence() + " -> " + answer + ", not " + right);
    }

    private boolean isRight(Understood understood, List<String> answer) {
      if (right.startsWith("either: ")) {
        return List.of(right.substring(8).split(" \\|\\| ")).stream().anyMatch(one -> new Asked(sentence, one).isRight(understood, answer));
      }
      if (right.startsWith("at least: ")) {
        return answer.containsAll(values());
      }
      if (right.startsWith("by: ")) {
        return List.of(right.substring(4).split(" \\| ")).contains(understood.question().name());
      }
      if (right.startsWith("rows: ")) {
        return answer.size() == Integer.parseInt(right.substring(6));
      }
      if (right.startsWith("all: ")) {
        return sorted(answer).equals(sorted(values()));
      }
      return right.contains(" of: ")
          && answer.size() == Integer.parseInt(right.substring(0, right.indexOf(' ')))
          && values().containsAll(answer);
    }

    private List<String> values() {
      String values = right.substring(right.indexOf(": ") + 2);
      return values.isEmpty() ? List.of() : List.of(values.split(" \\| "));
    }

    private static List<String> sorted(List<String> values) {
      return values.stream().sorted().toList();
    }
  }

  /** A value as people read it. */
  static String shown(Object value) {
    if (value instanceof Shown.Node node) {
      return List.of("name", "title", "text", "path").stream()
          .filter(node.properties()::containsKey)
          .map(key -> node.properties().get(key).toString().strip())
          .findFirst()
          .orElseThrow();
    }
    return value == null ? "" : value.toString();
  }
}
