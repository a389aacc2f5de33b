package kith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Writes a vault of any size: meetings of people who are busy in very different degrees, with tasks, decisions and topics. */
public final class GeneratedVault {

  private static final List<String> GIVEN = List.of("Ann", "Bo", "Cleo", "Dag", "Eve", "Finn", "Gia", "Hugo", "Ines", "Jon", "Kim", "Lea");
  private static final List<String> FAMILY = List.of("Abel", "Brandt", "Costa", "Dahl", "Engel", "Falk", "Grau", "Holm", "Iyer", "Jung");
  private static final LocalDate FIRST = LocalDate.parse("2023-01-02");
  private static final int DAYS = 1_000;

  private final Random random = new Random(1);
  private final Path root;
  private final List<String> people;
  private final List<String> firms;
  private final List<String> topics;

  private GeneratedVault(Path root, int notes) {
    this.root = root;
    this.people = IntStream.range(0, Math.max(20, notes / 20)).mapToObj(GeneratedVault::person).toList();
    this.firms = IntStream.range(0, Math.max(5, notes / 150)).mapToObj(i -> "Firm " + word(i) + " GmbH").toList();
    this.topics = IntStream.range(0, Math.max(10, notes / 40)).mapToObj(i -> "Topic " + word(i)).toList();
  }

  /** Writes it into an empty folder: a note for each person, firm and topic, and meetings for the rest. */
  public static void write(Path root, int notes) throws IOException {
    GeneratedVault vault = new GeneratedVault(root, notes);
    Files.createDirectories(root.resolve(".obsidian"));
    vault.names();
    int meetings = notes - vault.people.size() - vault.firms.size() - vault.topics.size();
    for (int i = 0; i < meetings; i++) {
      vault.meeting(i);
    }
  }

  private static String person(int number) {
    String more = number < 120 ? "" : " " + word(number / 120);
    return GIVEN.get(number % 12) + more + " " + FAMILY.get(number / 12 % 10);
  }

  /** {@code A}, {@code B}, …, {@code BA}: a word for a number. */
  private static String word(int number) {
    return (number < 26 ? "" : word(number / 26)) + (char) ('A' + number % 26);
  }

  private void names() throws IOException {
    for (int i = 0; i < people.size(); i++) {
      note("People/" + people.get(i), "type: person\ncompany: \"[[" + firms.get(i % firms.size()) + "]]\"", "");
    }
    for (String firm : firms) {
      note("Firms/" + firm, "type: organisation", "");
    }
    for (String topic : topics) {
      note("Topics/" + topic, "type: topic", "");
    }
  }

  private void meeting(int number) throws IOException {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Set<String> there = new TreeSet<>();
    IntStream.range(0, 2 + random.nextInt(5)).forEach(i -> there.add(often(people)));
    List<String> guests = new ArrayList<>(there);
    String attendees = String.join("", guests.stream().map(name -> "\n  - \"[[" + name + "]]\"").toList());
    StringBuilder text = new StringBuilder("We talked about [[" + often(topics) + "]] and [[" + often(topics) + "]] for [[" + often(firms) + "]].\n\n");
    for (int i = 0; i < 5; i++) {
      text.append("- [").append(random.nextInt(3) == 0 ? " " : "x").append("] Prepare part ").append(i).append(" of [[").append(often(topics))
          .append("]] @").append(guests.get(random.nextInt(guests.size()))).append(" 📅 ").append(day.plusDays(random.nextInt(60))).append('\n');
    }
    text.append("\n## Decisions\n\n- Use [[").append(often(topics)).append("]].\n");
    note("Meetings/" + day + " Sync " + number, "type: meeting\ndate: " + day + "\ntitle: Sync on " + often(topics) + "\nparticipants:" + attendees, text.toString());
  }

  /** The first ones far more often than the last. */
  private String often(List<String> names) {
    return names.get((int) (names.size() * Math.pow(random.nextDouble(), 1.7)));
  }

  private void note(String name, String properties, String text) throws IOException {
    Path file = root.resolve(name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + properties + "\n---\n" + text);
  }
}
