package kith.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command as it is handed to an engine: all that it would see of the world if it ran by itself, its input aside.
 *
 * @param build of the Kith that hands it over, and its Java: an engine of another one might answer otherwise
 * @param folder where the user is
 * @param screen what the launcher found out about the terminal: properties whose names begin with {@code kith.}
 */
public record Handed(
    String build, String folder, List<String> arguments, Map<String, String> screen, Map<String, String> environment) {

  private static final String OURS = "kith.";

  public Handed {
    arguments = List.copyOf(arguments);
    screen = Map.copyOf(screen);
    environment = Map.copyOf(environment);
  }

  /** A command of this process. */
  public static Handed here(String... arguments) {
    Map<String, String> screen = new HashMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(OURS)) {
        screen.put(name, System.getProperty(name));
      }
    }
    return new Handed(Build.here(), System.getProperty("user.dir"), List.of(arguments), screen, System.getenv());
  }

  /** As it goes over the wire. */
  public byte[] bytes() {
    List<String> all = new ArrayList<>(List.of(build, folder, String.valueOf(arguments.size()), String.valueOf(screen.size())));
    all.addAll(arguments);
    all.addAll(Texts.pairs(screen));
    all.addAll(Texts.pairs(environment));
    return Texts.bytes(all);
  }

  /** @throws IllegalArgumentException for bytes that are nothing of the kind, as another build's may be */
  public static Handed of(byte[] bytes) {
    try {
      List<String> all = Texts.of(bytes);
      List<String> rest = all.subList(4, all.size());
      int arguments = Integer.parseInt(all.get(2));
      int screen = arguments + 2 * Integer.parseInt(all.get(3));
      return new Handed(all.get(0), all.get(1), rest.subList(0, arguments), Texts.map(rest.subList(arguments, screen)),
          Texts.map(rest.subList(screen, rest.size())));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a command", e);
    }
  }
}
