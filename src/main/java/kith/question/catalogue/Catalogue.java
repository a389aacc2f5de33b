package kith.question.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.graph.CypherFile;
import kith.note.Problem;

/**
 * The questions that can be asked: the ones that come with Kith, and a user's own.
 *
 * @param questions by name
 * @param problems mistakes in headers of files that were left out
 */
public record Catalogue(List<Question> questions, List<Problem> problems) {

  private static final String FOLDER = "/cypher/questions/";
  private static final String ENDING = ".cypher";

  public Catalogue {
    questions = questions.stream().sorted(Comparator.comparing(Question::name)).toList();
    problems = List.copyOf(problems);
  }

  /** The questions that come with Kith. */
  public static Catalogue builtIn() {
    return BuiltIn.ONE;
  }

  /** Read when it is first asked for. */
  private static final class BuiltIn {

    static final Catalogue ONE = read();
  }

  private static Catalogue read() {
    Map<String, String> texts = new TreeMap<>();
    for (String file : CypherFile.list(FOLDER)) {
      texts.put(file, CypherFile.text(FOLDER + file));
    }
    return new Catalogue(List.of(), List.of()).with(texts, "cypher/questions/");
  }

  /**
   * These and a folder's own; one of the same name takes the other's place.
   *
   * @param folder need not be there
   * @param shown the folder's name in messages
   */
  public Catalogue with(Path folder, String shown) {
    if (!Files.isDirectory(folder)) {
      return this;
    }
    Map<String, String> texts = new TreeMap<>();
    List<Problem> unread = new ArrayList<>(problems);
    String prefix = shown.endsWith("/") ? shown : shown + "/";
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      try {
        texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IOException e) {
        unread.add(new Problem(prefix + name, 1, 1, "can't be read: " + e.getMessage() + "; the question is left out"));
      }
    }
    return new Catalogue(questions, unread).with(texts, prefix);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of questions " + folder + " can't be read", e);
    }
  }

  public Optional<Question> question(String name) {
    return questions.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  private Catalogue with(Map<String, String> texts, String shown) {
    Map<String, Question> all = new TreeMap<>();
    questions.forEach(question -> all.put(question.name(), question));
    List<Problem> mistakes = new ArrayList<>(problems);
    texts.forEach((file, text) -> {
      String name = file.substring(0, file.length() - ENDING.length());
      HeaderReader.read(name, shown + file, text, mistakes).ifPresent(question -> all.put(name, question));
    });
    return new Catalogue(List.copyOf(all.values()), mistakes);
  }
}
