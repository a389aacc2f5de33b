package kith.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something the graph knows by name.
 *
 * @param id what queries take: an entity's id, a meeting's title
 * @param kind person, organisation, topic or meeting
 * @param last the day of the last meeting with it
 * @param meetings how many there were
 */
public record Known(String id, String name, List<String> aliases, Kind kind, Optional<LocalDate> last, long meetings) {

  /** Most recently met first. */
  static final Comparator<Known> RECENT_FIRST =
      Comparator.comparing((Known known) -> known.last().orElse(LocalDate.MIN)).reversed()
          .thenComparing(Comparator.comparingLong(Known::meetings).reversed())
          .thenComparing(Known::name)
          .thenComparing(Known::id);

  public Known {
    aliases = List.copyOf(aliases);
  }
}
