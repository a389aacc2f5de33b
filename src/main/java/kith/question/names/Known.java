package kith.question.names;

import java.util.List;

/**
 * Somebody or something the graph knows by name.
 *
 * @param id what queries take: an entity's id, a meeting's title
 * @param kind person, organisation, topic or meeting
 */
public record Known(String id, String name, List<String> aliases, Kind kind) {

  public Known {
    aliases = List.copyOf(aliases);
  }
}
