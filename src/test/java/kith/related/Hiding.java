package kith.related;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.config.Settings;
import kith.knowledge.Claims;
import kith.knowledge.ClaimsReader;
import kith.knowledge.Knowledge;
import kith.knowledge.Meaning;
import kith.knowledge.Target;
import kith.markdown.NoteReader;
import kith.note.Link;

/**
 * A copy of a vault in which a fifth of what notes link to isn't linked any more.
 *
 * @param root the copy's folder
 * @param hidden by the path of the note that had the links: paths of notes, ids of entities without one
 */
record Hiding(Path root, Map<String, Set<String>> hidden) {

  private static final int PART = 5;
  private static final Pattern LINK =
      Pattern.compile("!?\\[\\[([^\\[\\]\\n|#^]*)(?:[#^][^\\[\\]\\n|]*)?(?:\\\\?\\|([^\\[\\]\\n]*))?]]"
          + "|!?\\[([^\\[\\]\\n]*)]\\(<?[^()<>\\n]*(?:\\([^()\\n]*\\)[^()<>\\n]*)?>?\\)");

  /** What becomes of a link's text. */
  enum Way {
    /** The whole link is gone. */
    DELETED,
    /** What it showed stays, as plain words. */
    KEPT
  }

  /** A note's path and what it links to. */
  private record Pair(String note, String target) {}

  /** Copies the Markdown files of a vault to an empty folder and hides links there. */
  static Hiding of(Path vault, Path copy, Way way, long seed) throws IOException {
    TreeMap<String, byte[]> files = read(vault);
    TreeMap<String, Claims> claims = new TreeMap<>();
    files.forEach((path, bytes) -> claims.put(path, new ClaimsReader(Settings.DEFAULT).read(NoteReader.read(path, bytes))));
    Knowledge knowledge = Knowledge.of(claims, files.keySet(), Settings.DEFAULT);
    Map<Pair, List<Link>> pairs = pairs(knowledge);
    List<Pair> chosen = new ArrayList<>(pairs.keySet());
    Collections.shuffle(chosen, new Random(seed));
    Map<String, List<Pair>> byNote = new TreeMap<>();
    chosen.subList(0, chosen.size() / PART).forEach(pair -> byNote.computeIfAbsent(pair.note(), note -> new ArrayList<>()).add(pair));
    Map<String, Set<String>> hidden = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      List<String> lines = new ArrayList<>(List.of(new String(file.getValue(), StandardCharsets.UTF_8).split("\n", -1)));
      for (Pair pair : byNote.getOrDefault(file.getKey(), List.of())) {
        if (hide(pairs.get(pair), lines, way)) {
          hidden.computeIfAbsent(pair.note(), note -> new TreeSet<>()).add(pair.target());
        }
      }
      Path to = copy.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.writeString(to, String.join("\n", lines));
    }
    return new Hiding(copy, hidden);
  }

  private static TreeMap<String, byte[]> read(Path vault) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(vault)) {
      for (Path file : found.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file)).toList()) {
        String path = vault.relativize(file).toString();
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static Map<Pair, List<Link>> pairs(Knowledge knowledge) {
    Map<Pair, List<Link>> pairs = new LinkedHashMap<>();
    for (Claims note : knowledge.notes()) {
      Meaning meaning = knowledge.meaning(note, List.of());
      for (int i = 0; i < note.links().size(); i++) {
        Target target = meaning.links().get(i).target();
        boolean counts = target instanceof Target.ToNote || target instanceof Target.ToEntity;
        if (counts && !target.key().equals(note.path())) {
          pairs.computeIfAbsent(new Pair(note.path(), target.key()), pair -> new ArrayList<>()).add(note.links().get(i));
        }
      }
    }
    return pairs;
  }

  /** Hides all links to one target, if every one of them is found where it should stand. */
  private static boolean hide(List<Link> links, List<String> lines, Way way) {
    List<String> changed = new ArrayList<>(lines);
    for (Link link : links) {
      String line = changed.get(link.line() - 1);
      Optional<MatchResult> written = LINK.matcher(line).results().filter(match -> isWritten(link, match)).findFirst();
      if (written.isEmpty()) {
        return false;
      }
      String kept = way == Way.DELETED ? "" : shown(written.get());
      changed.set(link.line() - 1, line.substring(0, written.get().start()) + kept + line.substring(written.get().end()));
    }
    Collections.copy(lines, changed);
    return true;
  }

  private static boolean isWritten(Link link, MatchResult written) {
    String target = written.group(1) == null ? written.group() : written.group(1).strip();
    return link.form() == Link.Form.WIKI ? target.equalsIgnoreCase(link.target().strip()) : written.group(3) != null
        && link.shown().map(shown -> shown.equals(written.group(3))).orElse(true);
  }

  private static String shown(MatchResult written) {
    if (written.group(3) != null) {
      return written.group(3);
    }
    String target = written.group(1);
    return written.group(2) != null ? written.group(2) : target.substring(target.lastIndexOf('/') + 1);
  }
}
